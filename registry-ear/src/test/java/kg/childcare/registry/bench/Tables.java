package kg.childcare.registry.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** One batch for each table that a country fills, written in the order in which the tables refer to each other. */
final class Tables implements AutoCloseable {
  private final Connection connection;
  private final List<Batch> all = new ArrayList<>();
  private final Batch institutions;
  private final Batch profiles;
  private final Batch owners;
  private final Batch ownerLinks;
  private final Batch sites;
  private final Batch rooms;
  private final Batch applications;
  private final Batch items;
  private final Batch decisions;
  private final Batch acts;
  private final Batch notices;
  private final Batch children;
  private final Batch placements;
  private final Batch bases;
  private final Batch movements;
  private final Batch returns;
  private final Batch lines;
  private final Batch figures;
  private final Batch rollups;
  private final Batch visits;
  private final Batch members;

  Tables(Connection connection) throws SQLException {
    this.connection = connection;
    institutions = batch("institution", "id, version, number, registered_at, registered_by, confirmed_on");
    profiles = batch("institution_profile", "id, version, institution_id, valid_from, valid_to, recorded_at, recorded_by, reason, status, name_ky, name_ru, name_en, search_text,"
        + " category_code, ownership, territory_code, oblast_code, founder, operator, supervisor, age_min, age_max, capacity");
    owners = batch("institution_owner", "id, version, spelling, folded, head_id");
    ownerLinks = batch("institution_owner_link", "id, version, profile_id, role, owner_id");
    sites = batch("institution_site", "id, version, institution_id, label, territory_code, address, capacity, valid_from");
    rooms = batch("institution_room", "id, version, site_id, building, label, purpose, sex, area_m2, beds");
    applications = batch("accreditation_application",
        "id, version, institution_id, ordinal, number, category_code, territory_code, address, capacity, renewal, status, prepared_by, prepared_name, prepared_on");
    items = batch("accreditation_item", "id, version, session_id, application_id, motion, capacity");
    decisions = batch("accreditation_decision", "id, version, institution_id, ordinal, number, commission_id, item_id, decided_on, outcome, category_code, territory_code, address,"
        + " capacity, valid_from, valid_to, recorded_by");
    acts = batch("accreditation_act", "id, version, decision_id, kind, act_number, effective_on, reason, author");
    notices = batch("notice", "id, version, kind, role_name, institution_id, link, written_at, reference_number, step");
    children = batch("child", "id, version, number, sex, birth_month, parental_status, certified_disability");
    placements = batch("placement", "id, version, child_id, institution_id, entry_kind, entered_on, left_on, open_child_id, ground, basis_kind, exit_kind");
    bases = batch("placement_basis", "id, version, placement_id, kind, paper_number, issued_by, decided_on, recorded_at, recorded_by");
    movements = batch("movement", "id, version, placement_id, institution_id, kind, on_day, absence, exit_kind, recorded_at, recorded_by");
    returns = batch("monthly_return",
        "id, version, institution_id, month_start, edition, superseded, due_on, state, no_deaths, no_violence, submitted_at, submitted_on, submitted_by, decided_at, decided_by");
    lines = batch("return_line", "id, version, return_id, child_id, child_number, sex, birth_month, opening, arrivals, departures, closing, nights");
    figures = batch("return_figure", "id, version, return_id, field_code, amount");
    rollups = batch("roll_rollup", "institution_id, month_start, sex, age_band, opening, arrivals, departures, closing, nights");
    visits = batch("inspection", "id, version, institution_id, status, visit_date, category_code, standards_version, arrived_at, entered_at, obstructed");
    members = batch("inspection_member", "id, version, inspection_id, place, user_id");
  }

  private Batch batch(String table, String columns) throws SQLException {
    var batch = new Batch(connection, table, columns);
    all.add(batch);
    return batch;
  }

  Batch institutions() {
    return institutions;
  }

  Batch profiles() {
    return profiles;
  }

  Batch owners() {
    return owners;
  }

  Batch ownerLinks() {
    return ownerLinks;
  }

  Batch sites() {
    return sites;
  }

  Batch rooms() {
    return rooms;
  }

  Batch applications() {
    return applications;
  }

  Batch items() {
    return items;
  }

  Batch notices() {
    return notices;
  }

  Batch decisions() {
    return decisions;
  }

  Batch acts() {
    return acts;
  }

  Batch children() {
    return children;
  }

  Batch placements() {
    return placements;
  }

  Batch bases() {
    return bases;
  }

  Batch movements() {
    return movements;
  }

  Batch returns() {
    return returns;
  }

  Batch lines() {
    return lines;
  }

  Batch figures() {
    return figures;
  }

  Batch rollups() {
    return rollups;
  }

  Batch visits() {
    return visits;
  }

  Batch members() {
    return members;
  }

  void flush() throws SQLException {
    for (var batch : all) {
      batch.flush();
    }
  }

  @Override
  public void close() throws SQLException {
    for (var batch : all) {
      batch.close();
    }
  }
}
