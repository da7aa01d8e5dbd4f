package kg.childcare.registry.institution.imports;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.childcare.registry.institution.SearchText;

/** What a column of an imported list can hold, and the words by which its heading is recognised in Kyrgyz, Russian and English. */
public enum ListField {
  NUMBER("institution", "регистрационный номер", "рег номер", "рег №", "номер в реестре", "номер учреждения", "каттоо номери", "реестрдеги номери", "registration number", "register number"),
  NAME_KY("nameKy", "аталышы кыргызча", "кыргызча аталышы", "мекеменин аталышы", "аталышы", "мекеменин аты", "мекеме", "наименование на кыргызском", "наименование кырг", "название на кыргызском", "название кырг", "name ky", "name kyrgyz", "name in kyrgyz"),
  NAME_RU("nameRu", "наименование учреждения", "наименование организации", "наименование", "название учреждения", "название", "учреждение", "наименование на русском", "название на русском", "наименование рус", "аталышы орусча", "орусча аталышы", "name ru", "name russian", "name in russian"),
  NAME_EN("nameEn", "наименование на английском", "название на английском", "аталышы англисче", "name", "name en", "name english", "name in english", "institution name", "institution", "facility name"),
  CATEGORY("category", "тип учреждения", "вид учреждения", "категория", "тип", "вид", "мекеменин түрү", "мекеменин тиби", "түрү", "тиби", "категориясы", "category", "type", "institution type"),
  OWNERSHIP("ownership", "форма собственности", "собственность", "вид собственности", "менчик түрү", "менчиктин түрү", "менчик", "менчиги", "ownership", "ownership type", "owner type"),
  OBLAST("territory", "область", "регион", "облус", "облусу", "oblast", "region", "province"),
  TERRITORY("territory", "район", "район город", "город район", "район или город", "территория", "соате", "код соате", "жери соате", "место соате", "place soate", "населенный пункт", "город", "району", "район шаар", "шаар", "аймак", "soate", "territory", "district", "raion", "rayon", "city"),
  ADDRESS("address", "адрес", "местонахождение", "юридический адрес", "фактический адрес", "дареги", "дарек", "address", "location"),
  FOUNDER("founder", "учредитель", "собственник", "уюштуруучу", "негиздөөчү", "уюштуруучусу", "founder", "owner"),
  OPERATOR("operator", "оператор", "юридическое лицо", "управляющая организация", "юридикалык жак", "башкаруучу уюм", "башкаруучу уюму", "operator", "legal entity"),
  SUPERVISOR("supervisor", "ведомство", "министерство", "ведомственная принадлежность", "вышестоящий орган", "надзирающий орган", "подведомственность", "ведомствосу", "министрлик", "ведомство министрлик", "курирующий орган", "контролирующий орган", "надзорный орган", "көзөмөлдөөчү орган", "көзөмөлдөөчү органы", "supervisor", "ministry", "supervising body"),
  PHONE("phone", "телефон", "телефоны", "телефону", "контакты", "контактный телефон", "тел", "байланыш", "телефон номери", "phone", "telephone", "contact"),
  TAX_NUMBER("taxNumber", "инн", "идентификационный налоговый номер", "стн", "салык номери", "окпо инн", "tax number", "tin", "tax id", "inn"),
  AGES("ageMin", "возраст", "возраст детей", "возрастная группа", "балдардын жашы", "жашы", "курагы", "ages", "age", "age range"),
  AGE_MIN("ageMin", "возраст от", "возраст детей от", "балдардын жашы баштап", "минимальный возраст", "младший возраст", "эң кичүү жаш", "жашы баштап", "төмөнкү жаш", "age min", "age from", "youngest age", "minimum age"),
  AGE_MAX("ageMax", "возраст до", "возраст детей до", "балдардын жашы чейин", "максимальный возраст", "старший возраст", "эң улуу жаш", "эң чоң жаш", "жашы чейин", "жогорку жаш", "age max", "age to", "oldest age", "maximum age"),
  CAPACITY("capacity", "мест", "количество мест", "число мест", "кол во мест", "проектная мощность", "мощность", "вместимость", "орундардын саны", "орундар", "орун", "орун саны", "сыйымдуулугу", "capacity", "places", "beds"),
  SINCE("from", "дата открытия", "открыто", "открыт", "год открытия", "дата создания", "дата регистрации", "дата основания", "год основания", "год создания", "действует с", "күчүнө кирген күнү", "дата", "ачылган күнү", "ачылган датасы", "түзүлгөн күнү", "катталган күнү", "opened", "date opened", "since", "valid from", "opening date", "founded");

  private static final Set<ListField> NAMES = EnumSet.of(NAME_KY, NAME_RU, NAME_EN);
  private static final Map<ListField, Set<String>> TONGUES = Map.of(
      NAME_KY, Set.of("кыргызча", "кыргызском", "кыргыз", "кырг", "государственном", "kyrgyz", "ky"),
      NAME_RU, Set.of("русском", "рус", "орусча", "орус", "russian", "ru"),
      NAME_EN, Set.of("английском", "англ", "англисче", "english", "en"));

  private final String input;
  private final List<String> headings;

  ListField(String input, String... headings) {
    this.input = input;
    this.headings = Arrays.stream(headings).map(SearchText::fold).toList();
  }

  /** Name of the input of the form that the column fills, by which broken rules name their cell. */
  public String input() {
    return input;
  }

  /**
   * How surely a folded heading names this field: 0 not at all, more the longer the recognised words are; the very words, alone, most of all.
   */
  int likeness(String heading) {
    var tongue = tongue(heading);
    if (NAMES.contains(this) && tongue != null) {
      return tongue == this ? NAMES.stream().mapToInt(name -> name.worded(heading)).max().orElse(0) : 0;
    }
    return worded(heading);
  }

  /** The name in the language that a heading says, whatever other words say that it is a name; null where it says none. */
  private static ListField tongue(String heading) {
    var words = List.of(heading.split(" "));
    return NAMES.stream().filter(name -> TONGUES.get(name).stream().anyMatch(words::contains)).findFirst().orElse(null);
  }

  private int worded(String heading) {
    return headings.stream().mapToInt(words -> likeness(heading, words)).max().orElse(0);
  }

  private static int likeness(String heading, String words) {
    if (heading.equals(words)) {
      return 1_000 + words.length();
    } else if ((" " + heading + " ").contains(" " + words + " ")) {
      return 100 + words.length() * 100 / heading.length();
    }
    return 0;
  }
}
