//! What every sampler page is made of: words in the page's language, icons, the frame of the desk, the hemicycle.
import { readFileSync } from "node:fs";

const SPRITE = readFileSync(new URL("../src/icons.svg", import.meta.url), "utf8")
  .replace(/<!--.*?-->\n/s, "")
  .replace("<svg ", '<svg hidden aria-hidden="true" ');

const STAR = '<svg viewBox="0 0 32 32" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2.2"><path d="M7 7h18v18H7z"/><path d="M16 3.3 28.7 16 16 28.7 3.3 16z"/></svg>';

/** htmx as the house wants it: no eval, no inline style, no page kept in the browser, and 422 answers shown. */
const HTMX = {
  allowEval: false,
  includeIndicatorStyles: false,
  historyCacheSize: 0,
  responseHandling: [
    { code: "204", swap: false },
    { code: "[23]..", swap: true },
    { code: "422", swap: true },
    { code: "[45]..", swap: false, error: true },
  ],
};

/** The tongue of a page: `w(ar, fr)` chooses the words; no line starts with a middle dot. `n` isolates a number or a reference. */
export function tongue(lang) {
  const w = (ar, fr) => (lang === "ar" ? ar : french(fr)).replaceAll(" · ", "\u00a0· ");
  return { lang, dir: lang === "ar" ? "rtl" : "ltr", w, other: lang === "ar" ? "fr" : "ar" };
}

/** French spacing: no line starts with a colon. */
function french(text) {
  return text.replace(/ (?=:)/g, "\u00a0").replace(/ (?=[;?!])/g, "\u202f").replace(/n° /g, "n°\u00a0").replace(/« /g, "«\u00a0").replace(/ »/g, "\u00a0»");
}

/** A number, reference or hour that must not be turned round. */
export const n = (text) => `<bdi dir="ltr">${text}</bdi>`;

/** An icon of the sprite; `mirror` when it points along the reading. */
export const icon = (name, more = "") => `<svg class="icon${more ? ` ${more}` : ""}" aria-hidden="true"><use href="#${name}"/></svg>`;

/** A state: word, shape, colour. */
export const state = (kind, word) => `<span class="state ${kind}">${word}</span>`;

/** The mark and the council's name. */
export const mark = (name) => `<a class="mark" href="#">${STAR}<span>${name}</span></a>`;

/** A whole document. `body` has the attributes of the body element, then its content. */
export function html(t, title, attributes, content) {
  return `<!doctype html>
<html lang="${t.lang}" dir="${t.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta name="htmx-config" content='${JSON.stringify(HTMX)}'>
<title>${title}</title>
<link rel="icon" href="../dist/mark.svg">
<link rel="preload" href="../dist/${t.lang === "ar" ? "arabic" : "latin"}-400.woff2" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="../dist/majlis.css">
<script src="../dist/majlis.js" defer></script>
</head>
<body${attributes ? ` ${attributes}` : ""}>
${SPRITE}${content}
</body>
</html>
`;
}

/** A page of the desk: skip link, bar, rooms, page, foot. */
export function desk(t, { title, current, content, file }) {
  const { w } = t;
  return html(t, `${title} · ${w("جماعة الدار البيضاء", "Commune de Casablanca")}`, 'class="has-desk"', `
<a class="skip" href="#main">${w("تجاوز إلى المحتوى", "Aller au contenu")}</a>
${bar(t, file)}
${rooms(t, current)}
<main class="page" id="main" tabindex="-1">
${content}
</main>
<footer class="foot"><span>${w("مجلس جماعة الدار البيضاء · كتابة المجلس", "Conseil de la commune de Casablanca · secrétariat du conseil")}</span><a href="#">${w("المساعدة", "Aide")}</a><a href="#">${w("حماية المعطيات ذات الطابع الشخصي", "Données à caractère personnel")}</a></footer>
${answers(t)}`);
}

function bar(t, file) {
  const { w } = t;
  const [label, long] = t.lang === "ar" ? ["Français", "Lire cette page en français"] : ["العربية", "قراءة هذه الصفحة بالعربية"];
  return `<header class="bar">
${mark(w("جماعة الدار البيضاء", "Commune de Casablanca"))}
<form class="search" role="search" action="#">${icon("search")}<input type="search" name="q" aria-label="${w("البحث", "Chercher")}" placeholder="${w("ابحث عن مقرر أو عضو أو وثيقة", "Une décision, un membre, un document")}"></form>
<div class="who">
<a class="not-phone" href="home-${t.lang}.html">${icon("bell")}<span class="count">7</span><span class="visually-hidden">${w("أمور تنتظرك", "affaires qui vous attendent")}</span></a>
<a href="${file}-${t.other}.html" lang="${t.other}" hreflang="${t.other}" aria-label="${label} – ${long}">${label}</a>
<details class="menu"><summary>${icon("person")}<span class="person-name">${w("نادية الإدريسي", "Nadia El Idrissi")}</span>${icon("caret", "caret")}</summary>
<div class="sheet"><p>${w("نادية الإدريسي", "Nadia El Idrissi")}<br><span class="why">${w("رئيسة كتابة المجلس", "Cheffe du secrétariat du conseil")}</span></p>
<a href="#">${icon("people")}${w("تغيير المجلس", "Changer de conseil")}</a>
<form method="post" action="#"><button>${icon("sign-out", "mirror")}${w("تسجيل الخروج", "Se déconnecter")}</button></form></div></details>
</div>
</header>`;
}

function rooms(t, current) {
  const { w } = t;
  const room = (key, name, label, more = "") =>
    `<li${more}><a href="#"${key === current ? ' aria-current="page"' : ""}>${icon(name)}<span>${label}</span></a></li>`;
  const link = (name, label) => `<li><a href="#">${icon(name)}${label}</a></li>`;
  return `<nav class="desk" aria-label="${w("أقسام المكتب", "Rubriques du bureau")}"><ul>
${room("home", "home", w("ما ينتظرني", "À faire"))}
${room("sessions", "calendar", w("الدورات", "Sessions"))}
${room("agenda", "agenda", w("جدول الأعمال", "Ordre du jour"), ' class="not-phone"')}
${room("commissions", "people", w("اللجان", "Commissions"), ' class="not-phone"')}
${room("acts", "document", w("المقررات", "Décisions"))}
${room("search", "search", w("بحث", "Chercher"), ' class="only-phone"')}
<li><details class="menu"><summary>${icon("menu")}<span>${w("المزيد", "Plus")}</span>${icon("caret", "caret")}</summary>
<div class="sheet"><div class="groups">
<div><h2>${w("المجلس", "Conseil")}</h2><ul>${link("agenda", w("جدول الأعمال", "Ordre du jour"))}${link("people", w("الأعضاء واللجان", "Membres et commissions"))}${link("mail", w("الأسئلة الكتابية", "Questions écrites"))}${link("signature", w("العرائض", "Pétitions"))}</ul></div>
<div><h2>${w("بعد الجلسة", "Après la séance")}</h2><ul>${link("book", w("المحاضر", "Procès-verbaux"))}${link("building", w("المراقبة الإدارية", "Contrôle administratif"))}${link("check", w("تتبع التنفيذ", "Suivi d’exécution"))}${link("history", w("السجل", "Journal"))}</ul></div>
</div></div></details></li>
</ul></nav>`;
}

/** What the page says when a part cannot be fetched or sent. */
function answers(t) {
  const { w } = t;
  const close = `<button type="button" class="icon-button" data-dismiss aria-label="${w("إغلاق", "Fermer")}">${icon("close")}</button>`;
  const toast = (kind, what, next) =>
    `<template data-answer="${kind}"><div class="notice missed toast" role="alert">${icon("warning")}<div><p><b>${what}</b></p><p>${next}</p></div>${close}</div></template>`;
  return (
    toast("offline", w("لا توجد شبكة.", "Pas de réseau."), w("لم يُرسل أي شيء. أعد المحاولة عند عودة الشبكة.", "Rien n’a été envoyé. Réessayez quand le réseau revient.")) +
    toast("failed", w("لم يُقبل الطلب.", "La demande n’a pas abouti."), w("أعد تحميل الصفحة ثم أعد المحاولة.", "Rechargez la page, puis réessayez."))
  );
}

/** The seats of a chamber: rows of equal pitch, read from one side to the other, so that groups stand as wedges. */
function seats(count) {
  const radii = count > 60 ? [48, 61, 74, 87, 100] : [58, 76, 94];
  const whole = radii.reduce((sum, r) => sum + r, 0);
  const rows = radii.map((r) => Math.round((count * r) / whole));
  rows[rows.length - 1] += count - rows.reduce((sum, row) => sum + row, 0);
  return rows
    .flatMap((row, at) => Array.from({ length: row }, (_, i) => ({ angle: Math.PI - ((i + 0.5) * Math.PI) / row, r: radii[at] })))
    .sort((a, b) => b.angle - a.angle || a.r - b.r)
    .map(({ angle, r }) => [115 + r * Math.cos(angle), 110 - r * Math.sin(angle)]);
}

/** One seat: each answer has a shape of its own, so that colour is never alone. */
function seat([x, y], answer) {
  const at = (value) => value.toFixed(1);
  switch (answer) {
    case "against":
      return `<rect class="against" x="${at(x - 3.7)}" y="${at(y - 3.7)}" width="7.4" height="7.4"/>`;
    case "abstain":
      return `<path class="abstain" d="M${at(x)} ${at(y - 5)}l5 5-5 5-5-5z"/>`;
    case "out":
      return `<rect class="out" x="${at(x - 4.2)}" y="${at(y - 1.2)}" width="8.4" height="2.4"/>`;
    default:
      return `<circle class="${answer}" cx="${at(x)}" cy="${at(y)}" r="${answer === "for" ? 4.2 : 3.7}"/>`;
  }
}

/** The hemicycle of a named vote: `answers` in the order of the seats; a number and a word under the arch. */
export function hemicycle(answers, label, number, word) {
  const marks = seats(answers.length).map((place, at) => seat(place, answers[at])).join("");
  return `<svg class="hemicycle" viewBox="0 0 230 120" role="img" aria-label="${label}">${marks}<text x="115" y="97">${number}</text><text class="under" x="115" y="110">${word}</text></svg>`;
}

/** `[answer, how many]` pairs, spread out. */
export const spread = (pairs) => pairs.flatMap(([answer, count]) => Array(count).fill(answer));
