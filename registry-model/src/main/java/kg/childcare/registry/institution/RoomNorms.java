package kg.childcare.registry.institution;

import java.io.Serializable;

/** What a bedroom is measured by. @param squareMetres for each bed @param mostBeds in one room @param apartFrom age in years from which girls and boys sleep apart */
public record RoomNorms(int squareMetres, int mostBeds, int apartFrom) implements Serializable {}
