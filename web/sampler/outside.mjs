//! Pages for everybody: a decision, the decisions of the council, signing in, a page that says no, the wall of the hall.
import { hemicycle, html, icon, mark, n, spread, state } from "./kit.mjs";
import { VOTE } from "./people.mjs";
import { legend } from "./session.mjs";

function outside(t, { title, file, content }) {
  const { w } = t;
  return html(t, title, 'class="public"', `
<a class="skip" href="#main">${w("تجاوز إلى المحتوى", "Aller au contenu")}</a>
<header class="bar">${mark(w("مجلس جماعة الدار البيضاء", "Conseil de la commune de Casablanca"))}
<nav aria-label="${w("الأقسام", "Rubriques")}"><ul><li><a href="#" aria-current="page">${w("المقررات", "Décisions")}</a></li><li><a href="#">${w("الدورات", "Sessions")}</a></li><li><a href="#">${w("الأعضاء", "Membres")}</a></li></ul></nav>
<div class="who"><a href="${file}-${t.other}.html" lang="${t.other}" hreflang="${t.other}">${t.lang === "ar" ? "Français" : "العربية"}</a></div></header>
<main class="page" id="main" tabindex="-1">${content}</main>
<footer class="foot"><span>${w("تُنشر المقررات تطبيقا للقانون رقم 31.13 المتعلق بالحق في الحصول على المعلومات", "Décisions publiées en application de la loi n° 31-13 sur le droit d’accès à l’information")}</span><a href="#">${w("البيانات المفتوحة", "Données ouvertes")}</a></footer>`);
}

/** A decision as a citizen reads it. */
export function decision(t) {
  const { w } = t;
  const title = w("برمجة الفائض برسم السنة المالية 2026", "Programmation de l’excédent de l’exercice 2026");
  return outside(t, { title, file: "decision", content: `
<header><p class="kicker"><span>${w(`المقرر عدد ${n("2026/118")}`, `Décision ${n("2026/118")}`)}</span>${state("done", w("قابل للتنفيذ", "Exécutoire"))}</p><h1>${title}</h1>
<p class="lead">${w("صادق عليه المجلس في جلسته العمومية المنعقدة يوم 7 أكتوبر 2026، ولم يتعرض عليه العامل داخل الأجل القانوني.", "Adoptée par le conseil en séance publique le 7 octobre 2026 ; le gouverneur ne s’y est pas opposé dans le délai légal.")}</p></header>
<div class="two"><div class="facing">
${t.lang === "ar" ? textAr() + textFr() : textFr() + textAr()}
</div>
<aside class="stackable"><section class="card"><h2>${w("كيف صوت المجلس", "Comment le conseil a voté")}</h2>${hemicycle(spread(VOTE.flat()), w("84 موافقا و31 معارضا و9 ممتنعين", "84 pour, 31 contre, 9 abstentions"), "84", w("صوتا بالموافقة من 131", "voix pour, sur 131"))}${legend(t)}<p><a href="#">${w("تصويت كل عضو", "Le vote de chaque membre")}</a></p></section>
<section class="card"><h2>${w("الوثائق", "Documents")}</h2><ul class="files"><li>${icon("document")}<div><a href="#">${w("نص المقرر موقعا", "Décision signée")}</a><p class="why"><span>PDF · ${w(`${n("184")} ك.ب`, n("184 ko"))}</span></p></div></li><li>${icon("document")}<div><a href="#">${w("مستخرج من المحضر", "Extrait du procès-verbal")}</a><p class="why"><span>PDF · ${w(`${n("96")} ك.ب`, n("96 ko"))}</span></p></div></li></ul></section></aside></div>` });
}

const textAr = () => `<article lang="ar" dir="rtl"><header><span>العربية</span><span>النص الأصلي</span></header><div class="prose"><p>إن مجلس جماعة الدار البيضاء، المجتمع في إطار دورته العادية لشهر أكتوبر 2026،</p><p>بناء على القانون التنظيمي رقم ${n("113.14")} المتعلق بالجماعات، ولا سيما المواد 43 و92 و118 منه،</p><p>وبعد الاستماع إلى تقرير لجنة الميزانية والشؤون المالية والبرمجة،</p><h2>يقرر ما يلي</h2><p>يبرمج الفائض المسجل برسم السنة المالية 2026 لتهيئة الطرق والمساحات الخضراء بالمقاطعات.</p></div></article>`;

const textFr = () => `<article lang="fr" dir="ltr"><header><span>Français</span><span>Traduction</span></header><div class="prose"><p>Le conseil de la commune de Casablanca, réuni en session ordinaire d’octobre 2026,</p><p>vu la loi organique n°\u00a0113-14 relative aux communes, notamment ses articles 43, 92 et 118,</p><p>après avoir entendu le rapport de la commission du budget, des finances et de la programmation,</p><h2>décide</h2><p>L’excédent de l’exercice 2026 est affecté à l’aménagement de la voirie et des espaces verts des arrondissements.</p></div></article>`;

/** The decisions of the council, for everybody. */
export function decisions(t) {
  const { w } = t;
  const item = (number, title, why, kind, word) => `<li><span class="number">${n(number)}</span><h3><a href="decision-${t.lang}.html">${title}</a></h3><p class="why">${why}</p>${state(kind, word)}</li>`;
  return outside(t, { title: w("مقررات المجلس", "Les décisions du conseil"), file: "decisions", content: `
<header><h1>${w("مقررات المجلس", "Les décisions du conseil")}</h1><p class="lead">${w("كل ما قرره المجلس منذ 2015، مع نصه وتصويت أعضائه وما آل إليه.", "Tout ce que le conseil a décidé depuis 2015 : le texte, le vote de chacun, et ce qu’il en est advenu.")}</p></header>
<form role="search" action="#" class="filter"><div class="field"><label for="q">${w("البحث في المقررات", "Chercher dans les décisions")}</label><input id="q" type="search" name="q"></div><button class="button">${icon("search")}${w("بحث", "Chercher")}</button></form>
<section class="group"><h2>${w("دورة أكتوبر 2026", "Session d’octobre 2026")}</h2><ol class="decisions">
${item("2026/118", w("برمجة الفائض برسم السنة المالية 2026", "Programmation de l’excédent de l’exercice 2026"), w("صودق عليه بـ84 صوتا مقابل 31 · الميزانية", "Adoptée par 84 voix contre 31 · budget"), "done", w("قابل للتنفيذ", "Exécutoire"))}
${item("2026/117", w("اتفاقية مع شركة التنمية المحلية «الدار البيضاء للبيئة» لإحداث مأوى للحيوانات", "Convention avec la SDL « Casablanca Environnement » pour un refuge pour animaux"), w("صودق عليه بالإجماع · المرافق العمومية", "Adoptée à l’unanimité · services publics"), "soon", w("في انتظار التأشيرة", "Visa attendu"))}
${item("2026/116", w("تسمية بعض الشوارع والأزقة والساحات ومحطات الحافلات", "Dénomination de rues, de places et de stations de bus"), w("رُفضت التأشيرة، وأُعيد إلى المجلس", "Visa refusé, revenue devant le conseil"), "missed", w("غير قابل للتنفيذ", "Non exécutoire"))}
</ol></section>
<nav class="pager" aria-label="${w("الصفحات", "Pages")}"><span>${w("1 إلى 3 من 412", "1 à 3 sur 412")}</span><a class="button quiet" href="#">${w("الأقدم", "Plus anciennes")}${icon("forward", "mirror")}</a></nav>` });
}

/** The sign-in page. */
export function signIn(t) {
  const { w } = t;
  return html(t, w("تسجيل الدخول", "Se connecter"), 'class="sign-in"', `
<main id="main">${mark(w("جماعة الدار البيضاء", "Commune de Casablanca"))}
<section class="card"><h1>${w("تسجيل الدخول", "Se connecter")}</h1>
<form class="form" method="post" action="#"><div class="field"><label for="mail">${w("البريد الإلكتروني أو الهاتف", "Adresse électronique ou téléphone")}</label><input id="mail" name="login" dir="ltr" autocomplete="username" required></div>
<div class="field"><label for="secret">${w("كلمة السر", "Mot de passe")}</label><input id="secret" type="password" name="password" dir="ltr" autocomplete="current-password" required></div>
<button class="button wide">${w("الدخول", "Entrer")}</button></form>
<p class="or">${w("أو", "ou")}</p>
<a class="button quiet wide" href="#">${icon("mail")}${w("رابط دخول عبر الرسائل القصيرة", "Recevoir un lien par SMS")}</a>
<p class="why">${w("لقراءة استدعائك يكفي الرابط الذي توصلت به، بدون كلمة سر.", "Pour lire votre convocation, le lien que vous avez reçu suffit, sans mot de passe.")}</p></section>
<nav class="tongues" aria-label="${w("اللغة", "Langue")}"><a href="sign-in-ar.html" lang="ar">العربية</a><a href="sign-in-fr.html" lang="fr">Français</a></nav></main>
<footer class="foot"><span>${w("مجلس · برنامج حر لمجالس الجماعات الترابية", "Majlis · logiciel libre des conseils des collectivités territoriales")}</span></footer>`);
}

/** A page that says no. */
export function refusal(t) {
  const { w } = t;
  return outside(t, { title: w("الصفحة غير موجودة", "Page introuvable"), file: "refusal", content: `
<section class="refusal"><p class="code">${n("404")}</p><h1>${w("لا توجد صفحة بهذا العنوان", "Il n’y a pas de page à cette adresse")}</h1>
<p class="lead">${w("قد يكون الرابط ناقصا، أو الوثيقة غير معروضة على العموم.", "Le lien est peut-être incomplet, ou le document n’est pas public.")}</p>
<p class="actions"><a class="button" href="#">${w("مقررات المجلس", "Les décisions du conseil")}</a><a class="button quiet" href="#">${w("البحث", "Chercher")}</a></p></section>` });
}

/** The wall of the hall, during a vote. */
export function wall(t) {
  const { w } = t;
  const voice = (kind, word, count) => `<div class="${kind}"><dt>${word}</dt><dd>${count}</dd></div>`;
  return html(t, w("شاشة القاعة", "Écran de la salle"), 'class="wall"', `
<header>${mark(w("مجلس جماعة الدار البيضاء", "Conseil de la commune de Casablanca"))}<span>${w("الجلسة الأولى", "Première séance")} · ${n("11:24")}</span></header>
<main id="main"><div><p class="point">${w("النقطة 2 من 18", "Point 2 sur 18")} ${state("done", w("انتهى التصويت", "Vote clos"))}</p><h1>${w("برمجة الفائض برسم السنة المالية 2026", "Programmation de l’excédent de l’exercice 2026")}</h1></div>
<div class="stage"><div><dl class="voices">${voice("for", w("موافق", "Pour"), 84)}${voice("against", w("معارض", "Contre"), 31)}${voice("abstain", w("ممتنع", "Abst."), 9)}</dl></div>
${hemicycle(spread(VOTE.flat()), w("84 موافقا و31 معارضا و9 ممتنعين", "84 pour, 31 contre, 9 abstentions"), "84", w("صوتا بالموافقة من 131", "voix pour, sur 131"))}</div>
<div class="verdict done"><p>${w("صادق المجلس على المقرر. الأغلبية المطلقة للأصوات المعبر عنها: 58.", "Le conseil adopte. Majorité absolue des suffrages exprimés : 58.")}</p></div></main>
<footer><span>${w("الحاضرون: 126 من 131", "Présents : 126 sur 131")}</span><span>${w("النصاب القانوني متوفر (المادة 42)", "Quorum atteint (art. 42)")}</span></footer>`);
}
