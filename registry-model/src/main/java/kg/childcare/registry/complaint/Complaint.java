package kg.childcare.registry.complaint;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kg.childcare.registry.shared.Registered;

/** A child's or another person's complaint, from the first word to the answer; the words themselves are sealed elsewhere. */
@Entity
@Table(name = "complaint")
public class Complaint extends Registered {
  @Column(name = "institution_id")
  private Long institutionId;

  /** SOATE code of the place whose protection officers see to it; null until somebody finds out. */
  @Column(name = "territory_code")
  private String territory;

  @Enumerated(STRING)
  @Column(nullable = false, updatable = false)
  private Channel channel;

  @Enumerated(STRING)
  @Column(nullable = false)
  private Concern concern;

  @Enumerated(STRING)
  @Column(nullable = false)
  private Accused accused;

  /** Whether only the preventive mechanism may see it. */
  @Column(name = "monitor_only", nullable = false)
  private boolean monitorOnly;

  @Enumerated(STRING)
  @Column(nullable = false)
  private ComplaintStatus status = ComplaintStatus.RECEIVED;

  @Column(name = "received_at", updatable = false)
  private Instant receivedAt;

  /** When the first adult knew; the legal hours run from here. */
  @Column(name = "known_since", updatable = false)
  private Instant knownSince;

  @Column(name = "keyed_by", updatable = false)
  private String keyedBy;

  @Column(name = "receipt_digest", updatable = false)
  private String receiptDigest;

  @Embedded
  private ComplaintClocks clocks;

  private String handler;

  @Column(name = "triaged_at")
  private Instant triagedAt;

  @Column(name = "contacted_at")
  private Instant contactedAt;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "not_reporting_by")
  private String notReportingBy;

  @Column(name = "not_reporting_agreed_by")
  private String notReportingAgreedBy;

  @Column(name = "reprisal_due")
  private LocalDate reprisalDue;

  @Column(name = "reprisal_checked_on")
  private LocalDate reprisalCheckedOn;

  @Column(name = "reprisal_found")
  private Boolean reprisalFound;

  @OneToMany(mappedBy = "complaint", cascade = ALL)
  @OrderBy("id")
  private List<Referral> referrals = new ArrayList<>();

  protected Complaint() {} // JPA

  private Complaint(ComplaintTold told, Channel channel, Instant knownSince, ComplaintClocks clocks, Instant now) {
    requireOf("knownSince", !knownSince.isAfter(now), "complaint.rule.knownInFuture", knownSince);
    requireOf("text", told.concern() != Concern.OTHER || told.text() != null && !told.text().isBlank(), "complaint.rule.nothingSaid");
    this.institutionId = told.institutionId();
    this.territory = told.territory();
    this.concern = told.concern();
    this.accused = told.accused();
    this.monitorOnly = told.accused().monitorOnly();
    this.channel = channel;
    this.receivedAt = now;
    this.knownSince = knownSince;
    this.clocks = clocks;
  }

  /** A complaint made on the public page; the only tie to the one who made it is the receipt, of which a digest is kept. */
  public static Complaint fromPublicPage(ComplaintTold told, Receipt receipt, ComplaintClocks clocks, Instant now) {
    require(receipt.complete(), "complaint.rule.receiptForm");
    var complaint = new Complaint(told, Channel.PUBLIC_PAGE, now, clocks, now);
    complaint.receiptDigest = receipt.digest();
    return complaint;
  }

  /** A complaint that an officer heard, read or took over the telephone and writes down. */
  public static Complaint keyed(ComplaintTold told, Channel channel, String by, Instant knownSince, ComplaintClocks clocks, Instant now) {
    requireOf("channel", channel.keyed(), "complaint.rule.channelNotKeyed", channel);
    var complaint = new Complaint(told, channel, knownSince, clocks, now);
    complaint.keyedBy = by;
    return complaint;
  }

  /** Somebody has read it and takes it on; what it is about and where may be put right here, and only here. */
  public void triage(Concern found, Accused about, String place, String by, Instant now) {
    requireStepTo(ComplaintStatus.TRIAGED);
    concern = found;
    accused = about;
    monitorOnly = monitorOnly || about.monitorOnly(); // what went to the monitor stays there
    territory = place == null ? territory : place;
    handler = by;
    triagedAt = now;
    status = ComplaintStatus.TRIAGED;
  }

  public void takeIntoWork(String by) {
    requireStepTo(ComplaintStatus.IN_WORK);
    handler = by;
    status = ComplaintStatus.IN_WORK;
  }

  /** Hands it on; a complaint may go to several bodies. */
  public Referral refer(ReferralBody body, Instant now) {
    require(status == ComplaintStatus.REFERRED || status.canBecome(ComplaintStatus.REFERRED), "complaint.rule.step", status, ComplaintStatus.REFERRED);
    requireOf("body", referrals.stream().noneMatch(known -> known.body() == body && known.status().open()), "complaint.rule.referredAlready", body);
    var referral = new Referral(this, body, now);
    referrals.add(referral);
    status = ComplaintStatus.REFERRED;
    return referral;
  }

  public void follow(long referralId, ReferralStatus next, String number, Instant now) {
    var known = referrals.stream().filter(referral -> referral.id() == referralId).findFirst();
    require(known.isPresent(), "complaint.rule.referralUnknown");
    known.get().follow(next, number, now);
  }

  /** The child was spoken to, outside the institution. */
  public void spokenTo(Instant now) {
    require(status != ComplaintStatus.CLOSED, "complaint.rule.closed");
    require(contactedAt == null, "complaint.rule.spokenToAlready", contactedAt);
    contactedAt = now;
  }

  /** One person thinks that nothing has to be reported; this alone decides nothing. */
  public void proposeNotReporting(String by) {
    require(status == ComplaintStatus.TRIAGED || status == ComplaintStatus.IN_WORK, "complaint.rule.notReportingTooEarly", status);
    require(concern.mustBeReported(), "complaint.rule.noDutyToReport", concern);
    require(referrals.isEmpty(), "complaint.rule.reportedAlready");
    notReportingBy = by;
    notReportingAgreedBy = null;
  }

  /** The second person, who must be another one and from outside the ministry, agrees. */
  public void agreeNotReporting(String by, boolean fromOutside) {
    require(notReportingBy != null && notReportingAgreedBy == null, "complaint.rule.nothingProposed");
    require(fromOutside, "complaint.rule.secondPersonOutside");
    require(!by.equals(notReportingBy), "complaint.rule.secondPersonOther");
    notReportingAgreedBy = by;
  }

  /** The second person does not agree: the duty to report stands. */
  public void refuseNotReporting(String by, boolean fromOutside) {
    require(notReportingBy != null && notReportingAgreedBy == null, "complaint.rule.nothingProposed");
    require(fromOutside, "complaint.rule.secondPersonOutside");
    notReportingBy = null;
  }

  /** Gives the answer; a month or so later somebody looks whether the one who complained had to suffer for it. */
  public void answer(Instant now, LocalDate reprisalCheckDue) {
    requireStepTo(ComplaintStatus.ANSWERED);
    require(dutyToReportMet(), "complaint.rule.reportOrDecide", concern);
    answeredAt = now;
    reprisalDue = reprisalCheckDue;
    status = ComplaintStatus.ANSWERED;
  }

  public void checkReprisal(boolean found, LocalDate today) {
    require(reprisalDue != null, "complaint.rule.reprisalBeforeAnswer");
    require(reprisalCheckedOn == null, "complaint.rule.reprisalCheckedAlready", reprisalCheckedOn);
    reprisalCheckedOn = today;
    reprisalFound = found;
  }

  /** Ends it: after the check for reprisals, and when every body that had it has ended its part. */
  public void close(Instant now) {
    requireStepTo(ComplaintStatus.CLOSED);
    require(referrals.stream().noneMatch(referral -> referral.status().open()), "complaint.rule.referralOpen");
    require(reprisalCheckedOn != null, "complaint.rule.reprisalUnchecked", reprisalDue);
    closedAt = now;
    status = ComplaintStatus.CLOSED;
  }

  public boolean dutyToReportMet() {
    return !concern.mustBeReported() || !referrals.isEmpty() || notReportingAgreedBy != null;
  }

  /** Which clock has run out, if any: the gravest first. */
  public ComplaintDelay delay(Instant now, LocalDate today) {
    if (status == ComplaintStatus.CLOSED) {
      return ComplaintDelay.NONE;
    } else if (!dutyToReportMet() && now.isAfter(clocks.reportDue())) {
      return ComplaintDelay.REPORT;
    } else if (contactedAt == null && answeredAt == null && now.isAfter(clocks.contactDue())) {
      return ComplaintDelay.CONTACT;
    } else if (status == ComplaintStatus.RECEIVED && today.isAfter(clocks.registrationDue())) {
      return ComplaintDelay.REGISTRATION;
    } else if (answeredAt == null && today.isAfter(clocks.answerDue())) {
      return ComplaintDelay.ANSWER;
    } else if (reprisalDue != null && reprisalCheckedOn == null && today.isAfter(reprisalDue)) {
      return ComplaintDelay.REPRISAL_CHECK;
    }
    return ComplaintDelay.NONE;
  }

  private void requireStepTo(ComplaintStatus next) {
    require(status.canBecome(next), "complaint.rule.step", status, next);
  }

  public Long institutionId() {
    return institutionId;
  }

  public String territory() {
    return territory;
  }

  public Channel channel() {
    return channel;
  }

  public Concern concern() {
    return concern;
  }

  public Accused accused() {
    return accused;
  }

  public boolean monitorOnly() {
    return monitorOnly;
  }

  public ComplaintStatus status() {
    return status;
  }

  public Instant receivedAt() {
    return receivedAt;
  }

  public Instant knownSince() {
    return knownSince;
  }

  public String keyedBy() {
    return keyedBy;
  }

  public ComplaintClocks clocks() {
    return clocks;
  }

  public String handler() {
    return handler;
  }

  public Instant contactedAt() {
    return contactedAt;
  }

  public Instant answeredAt() {
    return answeredAt;
  }

  public Instant closedAt() {
    return closedAt;
  }

  public boolean notReportingProposed() {
    return notReportingBy != null && notReportingAgreedBy == null;
  }

  public String notReportingBy() {
    return notReportingBy;
  }

  public String notReportingAgreedBy() {
    return notReportingAgreedBy;
  }

  public LocalDate reprisalDue() {
    return reprisalDue;
  }

  public LocalDate reprisalCheckedOn() {
    return reprisalCheckedOn;
  }

  public Boolean reprisalFound() {
    return reprisalFound;
  }

  public List<Referral> referrals() {
    return List.copyOf(referrals);
  }
}
