//! What is done in the course of a session, in the order in which it is done.

/// A deed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// The office puts the session on the calendar.
    Plan,
    /// The office writes the agenda.
    AddPoints,
    /// The services bring the papers.
    AddPapers,
    /// The president settles the agenda.
    Settle,
    /// The office sends it to the authority.
    SendAgenda,
    /// The authority acknowledges it.
    AcknowledgeAgenda,
    /// The office seals the file and convenes the members; the public sees the session.
    Convene,
    /// The agenda is posted, the letters on paper are handed over.
    PostAgenda,
    /// Most members open their papers and answer.
    Answer,
    /// The office reminds the others.
    Remind,
    /// The commissions report.
    Report,
    /// The secretary calls the roll of a sitting.
    CallRoll(u8),
    /// The president opens the session.
    Open,
    /// The council deliberates, in that sitting, on what is planned for it.
    Deliberate(u8),
    /// The president closes the session.
    Close,
    /// The register goes to the authority.
    SendRegister,
    /// The office prints the deliberations to be signed.
    PrepareActs,
    /// President and secretary sign them.
    SignActs,
    /// The secretary writes the minutes and approves them.
    WriteMinutes,
    /// They are posted at the seat.
    PostActs,
    /// President and secretary sign the minutes.
    SignMinutes,
    /// Each member is given a copy.
    GiveMinutes,
    /// Minutes and deliberations go to the authority.
    SendActs,
    /// The authority acknowledges all that it was sent.
    Acknowledge,
    /// The authority gives some of the visas, and lets the time of the others run.
    AnswerVisas,
    /// What is enforceable is published.
    PublishActs,
    /// The real sessions of the past are written down.
    WriteDownThePast,
}
