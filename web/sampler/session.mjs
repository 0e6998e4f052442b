//! The page of a session: head, chain, statutory clock, agenda, last vote, reach of the convocation.
import { desk, hemicycle, icon, n, spread, state } from "./kit.mjs";
import { VOTE } from "./people.mjs";

/** The page, whole. */
export function session(t) {
  const { w } = t;
  return desk(t, {
    title: w("الدورة العادية لشهر فبراير 2027", "Session ordinaire de février 2027"),
    current: "sessions",
    file: "session",
    content: `${crumbs(t)}
${head(t)}
${chain(t)}
<div class="two">
<div class="stackable">
<section class="card"><h2>${w("الآجال القانونية", "Horloge légale")}</h2>${clock(t)}</section>
<section class="card"><header><h2>${w("جدول الأعمال، الصيغة أ", "Ordre du jour, version A")}</h2><a class="button quiet small" href="#">${icon("edit")}${w("تعديل", "Modifier")}</a></header>${agenda(t)}</section>
</div>
<div class="stackable">
<section class="card"><h2>${w(`آخر تصويت: المقرر عدد ${n("2026/118")}`, `Dernier vote : décision ${n("2026/118")}`)}</h2>${vote(t)}</section>
<section class="card"><h2>${w("استدعاء أكتوبر: من توصل به", "Convocation d’octobre : qui l’a reçue")}</h2>${reach(t)}</section>
</div>
</div>`,
  });
}

export function crumbs(t) {
  const { w } = t;
  return `<nav class="crumbs" aria-label="${w("مسار التصفح", "Fil d’Ariane")}"><ol><li><a href="#">${w("الدورات", "Sessions")}</a></li><li><a href="#">${n("2027")}</a></li></ol></nav>`;
}

export function head(t) {
  const { w } = t;
  return `<header class="head">
<div><h1>${w("الدورة العادية لشهر فبراير 2027", "Session ordinaire de février 2027")}</h1>
<p class="sub">${w(`جلستان · الافتتاح يوم 3 فبراير 2027 على الساعة ${n("09:00")} · القاعة الكبرى بمقر الولاية`, `Deux séances · ouverture le 3 février 2027 à ${n("09:00")} · grande salle de la wilaya`)}</p></div>
<div class="actions"><a class="button quiet" href="#">${icon("document")}${w("جدول الأعمال، الصيغة ب", "Version B de l’ordre du jour")}</a><form method="post" action="#"><button class="button wide" aria-describedby="may-seal">${icon("seal")}${w("ختم الملف وتوجيه الاستدعاء", "Sceller et convoquer")}</button></form></div>
<p class="why" id="may-seal">${icon("check")}<span>${w("ممكن: توصلت السلطة بجدول الأعمال يوم 11 يناير، ولا يزال أجل عشرة أيام قبل الافتتاح قائما (المادة 35).", "Possible : l’autorité a accusé réception le 11 janvier ; 10 jours avant l’ouverture restent à courir (art. 35).")}</span></p>
</header>`;
}

export function chain(t) {
  const { w } = t;
  const steps = [
    ["done", w("الجدولة", "Calendrier"), w("12 أكتوبر", "12 oct.")],
    ["done", w("جدول الأعمال", "Ordre du jour"), w("8 يناير", "8 janv.")],
    ["done", w("السلطة", "Autorité"), w("11 يناير", "11 janv.")],
    ["now", w("الاستدعاء", "Convocation"), w("قبل 23 يناير", "avant le 23 janv.")],
    ["", w("اللجان", "Commissions"), ""],
    ["", w("الجلسة", "Séance"), ""],
    ["", w("المحضر", "Procès-verbal"), ""],
    ["", w("المراقبة", "Contrôle"), ""],
    ["", w("قابل للتنفيذ", "Exécutoire"), ""],
    ["", w("منشور", "Publié"), ""],
  ];
  const step = ([kind, word, when]) =>
    `<li${kind ? ` class="${kind}"` : ""}${kind === "now" ? ' aria-current="step"' : ""}><span>${word}${kind === "done" ? `<span class="visually-hidden"> (${w("تم", "fait")})</span>` : ""}${when ? ` <small>${when}</small>` : ""}</span></li>`;
  return `<ol class="chain card" aria-label="${w("مسار الدورة", "Où en est la session")}">${steps.map(step).join("")}</ol>`;
}

export function clock(t) {
  const { w } = t;
  const item = (iso, day, what, why, kind, word) =>
    `<li><time datetime="${iso}">${day}</time><p>${what}</p><p class="why">${why}</p>${state(kind, word)}</li>`;
  return `<ol class="clock">
${item("2027-01-11", w("11 يناير 2027", "11 janv. 2027"), w("تبليغ جدول الأعمال إلى العامل", "Ordre du jour remis au gouverneur"), w(`المادة 38: عشرون يوما قبل الدورة · التوصل على الساعة ${n("10:42")}، وصل ${n("2027/14")}`, `art. 38 : 20 jours avant · reçu à ${n("10:42")}, récépissé ${n("2027/14")}`), "done", w("تم", "Fait"))}
${item("2027-01-19", w("19 يناير 2027", "19 janv. 2027"), w("نقط إضافية أو تعرض العامل", "Points additionnels et opposition du gouverneur"), w("المادتان 39 و41: ثمانية أيام من التوصل", "art. 39 et 41 : 8 jours après réception"), "soon", w("بعد يومين", "Dans 2 jours"))}
${item("2027-01-23", w("23 يناير 2027", "23 janv. 2027"), w("استدعاء الأعضاء وعددهم 131", "Convocation des 131 membres"), w("المادة 35: عشرة أيام قبل الدورة مع أربع وثائق", "art. 35 : 10 jours avant, quatre pièces jointes"), "soon", w("بعد 6 أيام", "Dans 6 jours"))}
${item("2027-02-03", w("3 فبراير 2027", "3 févr. 2027"), w("النصاب القانوني عند الافتتاح: 66 من 131", "Quorum à l’ouverture : 66 sur 131"), w("المادة 42: أكثر من نصف الأعضاء المزاولين مهامهم", "art. 42 : plus de la moitié des membres en exercice"), "wait", w("لاحقا", "À venir"))}
</ol>`;
}

export function agenda(t) {
  const { w } = t;
  const expressed = w("الأصوات المعبر عنها", "Suffrages exprimés");
  const visa = w("الأصوات المعبر عنها · تأشيرة", "Suffrages exprimés · visa");
  const budget = w("الميزانية", "Budget");
  const rows = [
    [w("التقرير الإخباري للرئيس", "Rapport d’information du président"), "—", "—", "done", w("جاهزة", "Prêt")],
    [w("برمجة الفائض برسم السنة المالية 2026", "Programmation de l’excédent de l’exercice 2026"), budget, visa, "done", w("تم تسلم التقرير", "Rapport reçu")],
    [w("برنامج عمل الجماعة", "Programme d’action de la commune"), budget, w("الأعضاء المزاولون · تأشيرة", "Membres en exercice · visa"), "soon", w("التقرير قبل 24 يناير", "Rapport avant le 24 janv.")],
    [w("اتفاقية شراكة مع مقاطعة سيدي مومن", "Convention avec l’arrondissement de Sidi Moumen"), w("المرافق العمومية", "Services publics"), expressed, "missed", w("وثيقة ناقصة", "Pièce manquante")],
    [w("تسمية ساحات وطرق عمومية", "Dénomination de places et de voies"), w("التعمير", "Urbanisme"), visa, "wait", w("للدراسة", "À étudier")],
  ];
  const [number, point, commission, majority, standing] = [w("رقم", "N°"), w("النقطة", "Point"), w("اللجنة", "Commission"), w("الأغلبية", "Majorité"), w("الحالة", "État")];
  const cell = (label, value) => `<td data-label="${label}"${value === "—" ? ' class="none"' : ""}>${value}</td>`;
  const row = ([title, of, by, kind, word], at) =>
    `<tr><td class="rank" data-label="${number}">${at + 1}</td><th scope="row"><a href="#">${title}</a></th>${cell(commission, of)}${cell(majority, by)}<td data-label="${standing}">${state(kind, word)}</td></tr>`;
  return `<table class="stack"><thead><tr><th scope="col" class="rank">${number}</th>${[point, commission, majority, standing].map((c) => `<th scope="col">${c}</th>`).join("")}</tr></thead><tbody>${rows.map(row).join("")}</tbody></table>`;
}

export function vote(t) {
  const { w } = t;
  const sentence = w("صودق على المقرر بـ84 صوتا مقابل 31، وامتناع 9 أعضاء عن التصويت.", "Adoptée par 84 voix contre 31 ; 9 abstentions.");
  return `${hemicycle(spread(VOTE.flat()), sentence, "84", w("صوتا بالموافقة من 131", "voix pour, sur 131"))}
${legend(t)}
<div class="verdict done"><p>${sentence}</p><details><summary>${w("لماذا؟", "Pourquoi ?")}</summary><dl class="facts"><dt>${w("القاعدة", "Règle")}</dt><dd>${w("الأغلبية المطلقة للأصوات المعبر عنها، المادة 43", "majorité absolue des suffrages exprimés, art. 43")}</dd><dt>${w("الأصوات المعبر عنها", "Suffrages exprimés")}</dt><dd>115 = 84 + 31</dd><dt>${w("المطلوب", "Il en fallait")}</dt><dd>58</dd></dl></details></div>`;
}

export function legend(t) {
  const { w } = t;
  const key = (kind, word, count) => `<li class="${kind}"><span>${word} <b>${count}</b></span></li>`;
  return `<ul class="legend">${key("for", w("موافق", "Pour"), 84)}${key("against", w("معارض", "Contre"), 31)}${key("abstain", w("ممتنع", "Abstention"), 9)}${key("out", w("لم يشارك", "Sans prendre part"), 2)}${key("absent", w("غائب", "Absent"), 5)}</ul>`;
}

export function reach(t) {
  const { w } = t;
  const parts = [["replied", w("أجاب", "A répondu"), 88], ["opened", w("فُتح", "Ouverte"), 16], ["received", w("تم التوصل", "Reçue"), 15], ["sent", w("أُرسل", "Envoyée"), 8], ["unreached", w("لم يبلغ", "Non jointe"), 4]];
  let from = 0;
  const bars = parts.map(([kind, , count]) => {
    const bar = `<rect class="${kind}" x="${from}" y="0" width="${count}" height="16"/>`;
    from += count;
    return bar;
  });
  return `<div class="reach-block"><svg class="reach" viewBox="0 0 131 16" preserveAspectRatio="none" role="img" aria-label="${parts.map(([, word, count]) => `${word} ${count}`).join(w("، ", ", "))}">${bars.join("")}</svg>
<ul class="legend">${parts.map(([kind, word, count]) => `<li class="${kind}"><span>${word} <b>${count}</b></span></li>`).join("")}</ul></div>
<form method="post" action="#"><button class="button quiet wide">${icon("send", "mirror")}${w("تذكير 27 عضوا لم يفتحوه", "Relancer les 27 qui ne l’ont pas ouverte")}</button></form>`;
}
