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

  @Column(name = "closed_at")
  private Instant closedAt;

  /** Null as long as nobody proposes it. */
  @Embedded
  private NotReporting notReporting;

  /** Null until there is an answer. */
  @Embedded
  private ReprisalCheck reprisal;

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
    clocks.contacted(now);
  }

  /** One person thinks that nothing has to be reported; this alone decides nothing. */
  public void proposeNotReporting(String by) {
    require(status == ComplaintStatus.TRIAGED || status == ComplaintStatus.IN_WORK, "complaint.rule.notReportingTooEarly", status);
    require(concern.mustBeReported(), "complaint.rule.noDutyToReport", concern);
    require(referrals.isEmpty(), "complaint.rule.reportedAlready");
    notReporting = new NotReporting(by);
  }

  /** The second person, who must be another one and from outside the ministry, agrees. */
  public void agreeNotReporting(String by, boolean fromOutside) {
    proposedNotReporting().agree(by, fromOutside);
  }

  /** The second person does not agree: the duty to report stands. */
  public void refuseNotReporting(String by, boolean fromOutside) {
    proposedNotReporting().requireOpenTo(fromOutside);
    notReporting = null;
  }

  private NotReporting proposedNotReporting() {
    require(notReporting != null, "complaint.rule.nothingProposed");
    return notReporting;
  }

  /** Gives the answer; a month or so later somebody looks whether the one who complained had to suffer for it. */
  public void answer(Instant now, LocalDate reprisalCheckDue) {
    requireStepTo(ComplaintStatus.ANSWERED);
    require(dutyToReportMet(), "complaint.rule.reportOrDecide", concern);
    clocks.answered(now);
    reprisal = new ReprisalCheck(reprisalCheckDue);
    status = ComplaintStatus.ANSWERED;
  }

  public void checkReprisal(boolean found, LocalDate today) {
    require(reprisal != null, "complaint.rule.reprisalBeforeAnswer");
    reprisal.done(found, today);
  }

  /** Ends it: after the check for reprisals, and when every body that had it has ended its part. */
  public void close(Instant now) {
    requireStepTo(ComplaintStatus.CLOSED);
    require(referrals.stream().noneMatch(referral -> referral.status().open()), "complaint.rule.referralOpen");
    require(reprisal.isDone(), "complaint.rule.reprisalUnchecked", reprisal.due());
    closedAt = now;
    status = ComplaintStatus.CLOSED;
  }

  public boolean dutyToReportMet() {
    return !concern.mustBeReported() || !referrals.isEmpty() || notReporting != null && notReporting.isDecided();
  }

  /** Which clock has run out, if any: the gravest first. */
  public ComplaintDelay delay(Instant now, LocalDate today) {
    if (status == ComplaintStatus.CLOSED) {
      return ComplaintDelay.NONE;
    }
    var delay = clocks.delay(dutyToReportMet(), status != ComplaintStatus.RECEIVED, now, today);
    return delay == ComplaintDelay.NONE && reprisal != null && reprisal.isLate(today) ? ComplaintDelay.REPRISAL_CHECK : delay;
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

  public Instant closedAt() {
    return closedAt;
  }

  /** The view that nothing has to be reported; null when nobody holds it. */
  public NotReporting notReporting() {
    return notReporting;
  }

  /** The check that follows the answer; null until there is one. */
  public ReprisalCheck reprisal() {
    return reprisal;
  }

  public List<Referral> referrals() {
    return List.copyOf(referrals);
  }
}
