//! Longer pieces of the sampler: the chain told at length, the journal, a new version, an order one may change.
import { icon, n } from "./kit.mjs";

/** Where a decision stands, with the date and the proof of each step. */
export function longChain(t) {
  const { w } = t;
  const step = (kind, word, when, proof) =>
    `<li${kind ? ` class="${kind}"` : ""}${kind === "now" ? ' aria-current="step"' : ""}><span>${word}</span>${when ? `<time>${when}</time>` : ""}${proof ? `<small>${proof}</small>` : ""}</li>`;
  return `<ol class="chain long">
${step("done", w("صودق عليه", "Adoptée"), w("7 أكتوبر", "7 oct."), w("بـ84 صوتا مقابل 31 (المادة 43)", "par 84 voix contre 31 (art. 43)"))}
${step("done", w("وُجه إلى العامل", "Transmise au gouverneur"), w("9 أكتوبر", "9 oct."), w(`وصل ${n("2026/771")}`, `récépissé ${n("2026/771")}`))}
${step("done", w("انقضى أجل التعرض", "Délai d’opposition passé"), w("14 أكتوبر", "14 oct."), w("ثلاثة أيام من أيام العمل (المادة 117)", "trois jours ouvrables (art. 117)"))}
${step("now", w("في انتظار التأشيرة", "Visa attendu"), w("29 أكتوبر", "29 oct."), w("عشرون يوما، والسكوت بمثابة تأشيرة (المادة 118)", "vingt jours ; le silence vaut visa (art. 118)"))}
${step("", w("منشور", "Publiée"), "", "")}
</ol>`;
}

/** The journal of an act. */
export function journal(t) {
  const { w } = t;
  const entry = (when, what, who) => `<li><time>${when}</time><p>${what}</p><p class="why">${who}</p></li>`;
  return `<ol class="journal">
${entry(w(`11 يناير 2027 ${n("10:42")}`, `11 janv. 2027 ${n("10:42")}`), w("توصلت السلطة بجدول الأعمال", "L’autorité a reçu l’ordre du jour"), w(`كتابة الضبط بالعمالة · وصل ${n("2027/14")}`, `bureau d’ordre de la préfecture · récépissé ${n("2027/14")}`))}
${entry(w(`11 يناير 2027 ${n("09:05")}`, `11 janv. 2027 ${n("09:05")}`), w("وُجه جدول الأعمال، الصيغة أ", "L’ordre du jour, version A, est parti"), w("نادية الإدريسي، كتابة المجلس", "Nadia El Idrissi, secrétariat"))}
${entry(w(`8 يناير 2027 ${n("16:20")}`, `8 janv. 2027 ${n("16:20")}`), w("وقع الرئيس جدول الأعمال", "Le président a signé l’ordre du jour"), w(`القيد ${n("4 812")} · البصمة <code>9f2c61b0</code>`, `entrée ${n("4 812")} · empreinte <code>9f2c61b0</code>`))}
</ol>`;
}

/** What changed from one version of the agenda to the next. */
export function diff(t) {
  const { w } = t;
  const line = (kind, number, word, text) => `<li class="${kind}"><span class="rank">${number}</span><span class="word">${word}</span><p>${text}</p></li>`;
  return `<ol class="diff">
${line("kept", 1, "", w("التقرير الإخباري للرئيس", "Rapport d’information du président"))}
${line("changed", 2, w("عُدلت", "Modifié"), w("برمجة <del>الفائض الجزئي</del> <ins>الفائض</ins> برسم السنة المالية 2026", "Programmation de l’excédent <del>partiel</del> de l’exercice <del>2025</del> <ins>2026</ins>"))}
${line("removed", 4, w("سُحبت", "Retiré"), `<del>${w("اتفاقية شراكة مع مقاطعة سيدي مومن", "Convention avec l’arrondissement de Sidi Moumen")}</del>`)}
${line("added", 4, w("أُضيفت", "Ajouté"), `<ins>${w("نقطة إضافية بطلب من العامل: النقل الحضري", "Point additionnel demandé par le gouverneur : transport urbain")}</ins>`)}
</ol>`;
}

/** The order of the points, which the clerk may change. */
export function reorder(t) {
  const { w } = t;
  const points = [
    w("التقرير الإخباري للرئيس", "Rapport d’information du président"),
    w("برمجة الفائض برسم السنة المالية 2026", "Programmation de l’excédent de l’exercice 2026"),
    w("برنامج عمل الجماعة", "Programme d’action de la commune"),
    w("تسمية ساحات وطرق عمومية", "Dénomination de places et de voies"),
  ];
  const said = {
    lifted: w("رُفعت النقطة «{name}». استعمل السهمين لنقلها، والمسافة لوضعها، والخروج للإلغاء.", "« {name} » est soulevé. Flèches pour déplacer, Espace pour poser, Échap pour annuler."),
    moved: w("الموضع {at} من {of}", "Place {at} sur {of}"),
    dropped: w("وُضعت النقطة في الموضع {at} من {of}", "Posé à la place {at} sur {of}"),
    cancelled: w("عادت النقطة إلى الموضع {at}", "Revenu à la place {at}"),
    refused: w("لم يُقبل الترتيب، وعادت النقطة إلى الموضع {at}", "Ordre refusé, revenu à la place {at}"),
  };
  const row = (name, at) => `<li data-name="${name}"><button type="button" class="icon-button handle needs-js" aria-label="${w("نقل", "Déplacer")} : ${name}">${icon("drag")}</button><div><input type="hidden" name="order" value="${at + 1}">${name}</div><div class="moves"><button class="icon-button" name="up" value="${at + 1}"${at === 0 ? " disabled" : ""} aria-label="${w("إلى أعلى", "Monter")} : ${name}">${icon("up")}</button><button class="icon-button" name="down" value="${at + 1}"${at === points.length - 1 ? " disabled" : ""} aria-label="${w("إلى أسفل", "Descendre")} : ${name}">${icon("down")}</button></div></li>`;
  const words = Object.entries(said).map(([key, value]) => ` data-said-${key}="${value}"`).join("");
  return `<form class="reorder" method="post" action="/order" data-reorder${words}><ol>${points.map(row).join("")}</ol></form>`;
}
