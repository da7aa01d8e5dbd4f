package kg.childcare.registry.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kg.childcare.registry.reference.Territory;
import kg.childcare.registry.security.service.Passwords;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Role;

/** One account per role, and second persons where two are needed; all with one password, which is why production refuses them. */
@ApplicationScoped
public class SecurityDemo implements DemoPart {
  private static final String OSH = "41706000000000";

  private record Account(String username, String displayName, String role, String territory, Long institutionId) {}

  @Override
  public int order() {
    return 200;
  }

  @Override
  public void load(DemoCountry country) throws SQLException {
    var hash = Passwords.hash(DemoCountry.PASSWORD.toCharArray());
    var since = country.today().minusYears(3);
    var users = new ArrayList<Object[]>();
    var grants = new ArrayList<Object[]>();
    for (var account : accounts(country)) {
      var id = country.nextId();
      users.add(new Object[] {id, 1, account.username(), account.displayName(), hash, Language.KY, false});
      grants.add(grant(country.nextId(), id, account, since));
    }
    country.insert("INSERT INTO user_account (id, version, username, display_name, password_hash, language, blocked) VALUES (?, ?, ?, ?, ?, ?, ?)", users);
    country.insert("INSERT INTO user_grant (id, version, user_id, role, territory_code, institution_id, valid_from, valid_to) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", grants);
  }

  private static Object[] grant(long id, long user, Account account, LocalDate since) {
    return new Object[] {id, 1, user, account.role(), account.territory(), account.institutionId(), since, null};
  }

  private static List<Account> accounts(DemoCountry country) {
    var homes = homes(country);
    return List.of(
        national("admin", "Үлгү Админбеков", Role.ADMIN),
        national("analyst", "Үлгү Сандыкова", Role.ANALYST),
        national("auditor", "Үлгү Текшеров", Role.AUDITOR),
        national("commission", "Үлгү Комиссарова", Role.COMMISSION),
        national("commission2", "Үлгү Комиссаров", Role.COMMISSION),
        national("commission3", "Үлгү Добушева", Role.COMMISSION),
        national("inspector", "Үлгү Инспекторова (аял)", Role.INSPECTOR),
        national("inspector2", "Үлгү Инспекторов (эркек)", Role.INSPECTOR),
        national("inspector3", "Үлгү Текшерүүчүева (аял)", Role.INSPECTOR),
        national("inspector4", "Үлгү Текшерүүчүев (эркек)", Role.INSPECTOR),
        new Account("institution", "Үлгү Мекемеева", Role.INSTITUTION, null, homes.get(0).id()),
        new Account("institution2", "Үлгү Мекемеев", Role.INSTITUTION, null, homes.get(1).id()),
        national("monitor", "Үлгү Байкоочуева", Role.MONITOR),
        national("monitor2", "Үлгү Байкоочуев", Role.MONITOR),
        national("planner", "Үлгү Пландаева", Role.PLANNER),
        new Account("protection", "Үлгү Коргоочуева", Role.PROTECTION, homes.get(0).territory(), null),
        new Account("registrar", "Үлгү Каттоочуева", Role.REGISTRAR, OSH, null),
        national("registrar2", "Үлгү Каттоочуев", Role.REGISTRAR));
  }

  private static Account national(String username, String displayName, String role) {
    return new Account(username, displayName, role, Territory.COUNTRY, null);
  }

  /** Two institutions of a usual size, if there are such in the oblast of the demonstration's registrar. */
  static List<DemoInstitution> homes(DemoCountry country) {
    var inOsh = Territory.prefixOf(OSH);
    var usual = country.institutions().stream()
        .filter(home -> home.territory().startsWith(inOsh) && home.children() >= 30 && home.children() <= 90).limit(2).toList();
    return usual.size() == 2 ? usual : country.institutions().subList(0, 2);
  }
}
