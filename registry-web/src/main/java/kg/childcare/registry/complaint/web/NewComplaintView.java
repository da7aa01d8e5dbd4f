package kg.childcare.registry.complaint.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import kg.childcare.registry.complaint.Accused;
import kg.childcare.registry.complaint.Channel;
import kg.childcare.registry.complaint.ComplaintTold;
import kg.childcare.registry.complaint.Concern;
import kg.childcare.registry.complaint.service.ComplaintIntake;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.Texts;
import kg.childcare.registry.shared.web.Messages;

/** An officer writes down what was heard on the telephone, found in a box or told by mouth. */
@Named
@ViewScoped
public class NewComplaintView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  ComplaintIntake intake;

  @Inject
  InstitutionQueries institutions;

  @Inject
  Messages messages;

  @Inject
  Caller caller;

  @Inject
  transient Clock clock;

  private Channel channel = Channel.HOTLINE_111;
  private Concern concern;
  private Accused accused = Accused.NOT_SAID;
  private String institution;
  private LocalDateTime knownSince;
  private String text;

  @PostConstruct
  void init() {
    knownSince = LocalDateTime.now(clock).withSecond(0).withNano(0);
  }

  public String save() {
    var done = messages.attempt(() -> {
      var id = institution == null ? null : institutions.byNumber(institution.strip()).id();
      intake.key(new ComplaintTold(id, null, concern, accused, text), channel, knownSince.atZone(Texts.ZONE).toInstant());
    });
    if (!done) {
      return null;
    }
    var sees = caller.hasAny(Role.PROTECTION, Role.MONITOR);
    messages.done(sees && (!accused.monitorOnly() || caller.has(Role.MONITOR)) ? "complaint.keyed.done" : "complaint.keyed.notYours");
    return sees ? "/app/complaints?faces-redirect=true" : "/app/complaints/new?faces-redirect=true";
  }

  public List<Channel> getChannels() {
    return Arrays.stream(Channel.values()).filter(Channel::keyed).toList();
  }

  public List<Concern> getConcerns() {
    return List.of(Concern.values());
  }

  public List<Accused> getAllAccused() {
    return List.of(Accused.values());
  }

  public Channel getChannel() {
    return channel;
  }

  public void setChannel(Channel channel) {
    this.channel = channel;
  }

  public Concern getConcern() {
    return concern;
  }

  public void setConcern(Concern concern) {
    this.concern = concern;
  }

  public Accused getAccused() {
    return accused;
  }

  public void setAccused(Accused accused) {
    this.accused = accused;
  }

  public String getInstitution() {
    return institution;
  }

  public void setInstitution(String institution) {
    this.institution = institution;
  }

  public LocalDateTime getKnownSince() {
    return knownSince;
  }

  public void setKnownSince(LocalDateTime knownSince) {
    this.knownSince = knownSince;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
