package kg.childcare.registry.institution.web;

import java.io.Serializable;
import kg.childcare.registry.institution.imports.ListField;
import kg.childcare.registry.institution.imports.SourceWord;

/** What somebody says that a word of a list means. */
public class WordChoice implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ListField field;
  private final String word;
  private final int lines;
  private String code;

  WordChoice(SourceWord word) {
    this.field = word.field();
    this.word = word.word();
    this.lines = word.lines();
    this.code = word.code();
  }

  public ListField getField() {
    return field;
  }

  public String getWord() {
    return word;
  }

  /** How many lines are rejected because nobody knows it. */
  public int getLines() {
    return lines;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
