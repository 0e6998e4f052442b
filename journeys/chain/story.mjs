//! What this session is about: its days, its points, and whom it remembers.

/** The session opens on Wednesday 3 February 2027, in its legal window, and sits again two days later. */
export const DAYS = {
  outside: "2027-03-03",
  opening: "2027-02-03",
  second: "2027-02-05",
  convocation: "2027-01-20",
  /** Acts received on the opening day: Thursday, Friday and Monday are worked, and then they are enforceable. */
  third: "2027-02-08",
  enforceable: "2027-02-09",
};

/** The points, in the order in which the office thinks of them; the law wants the report first. */
export const POINTS = {
  schools: { ar: "برنامج صيانة مدارس الجماعة", fr: "Programme d’entretien des écoles de la commune", subject: "other" },
  report: { ar: "التقرير الإخباري للرئيس", fr: "Rapport d’information du président", subject: "president-report" },
  lighting: { ar: "تجديد الإنارة العمومية بشارع المسيرة", fr: "Rénovation de l’éclairage public du boulevard El Massira", subject: "other" },
  market: { ar: "تهيئة السوق الجماعي", fr: "Aménagement du marché communal", subject: "other" },
  library: { ar: "تنظيم الخزانة الجماعية", fr: "Organisation de la bibliothèque communale", subject: "other" },
};

/** The lighting's title in version B of the agenda. */
export const LIGHTING_CHANGED = { ar: "تجديد الإنارة العمومية بشارعي المسيرة والزرقطوني", fr: "Rénovation de l’éclairage public des boulevards El Massira et Zerktouni" };

/** The text put to the vote. */
export const DRAFT = { ar: "يوافق المجلس على النقطة كما عرضت عليه.", fr: "Le conseil approuve le point tel qu’il lui est présenté." };

/** Where the law says what becomes of a point that its commission did not study. */
export const UNSTUDIED = { ar: "المادة 28 من القانون التنظيمي رقم 113.14", fr: "art. 28 de la loi organique 113-14" };

/** A small paper: one empty page, whole and readable. */
export const PAPER = new URL("../../crates/council/src/trial/page.pdf", import.meta.url).pathname;

/** Opens a page of the session: `agenda`, `control`. */
export async function at(reader, notes, page = "") {
  await reader.goes(`casablanca/desk/sessions/${notes.session}${page && `/${page}`}`);
}

/** Opens a point, or its vote. */
export async function atPoint(reader, notes, point, page = "") {
  await reader.goes(`casablanca/desk/points/${notes.points[point]}${page && `/${page}`}`);
}
