//! The sampler: every piece once, in the frame of the desk, for the authors of pages to compare with.
import { ballots, itemForm, sittings, tasks } from "./bureau.mjs";
import { desk, icon, n, state } from "./kit.mjs";
import { diff, journal, longChain, reorder } from "./more.mjs";
import { members } from "./people.mjs";
import { agenda, chain, clock, crumbs, head, reach, vote } from "./session.mjs";

export function sampler(t) {
  const { w } = t;
  const part = (title, content) => `<section class="card"><h2>${title}</h2>${content}</section>`;
  return desk(t, {
    title: w("نماذج القطع", "Échantillon des pièces"),
    current: "sessions",
    file: "sampler",
    content: `${crumbs(t)}
${head(t)}
${chain(t)}
${notices(t)}
<div class="two"><div class="stackable">
${part(w("الآجال القانونية", "Horloge légale"), clock(t))}
${part(w("جدول الأعمال", "Ordre du jour"), agenda(t))}
${part(w("ترتيب النقط", "Ordre des points"), reorder(t))}
${part(w("الفرق بين الصيغتين أ وب", "De la version A à la version B"), diff(t))}
</div><div class="stackable">
${part(w("نتيجة التصويت", "Résultat du vote"), vote(t))}
${part(w("الاستدعاء", "Convocation"), reach(t))}
${part(w("مسار المقرر", "Chemin de la décision"), longChain(t))}
</div></div>
${figures(t)}
${tasks(t)}
<div class="two even">
${part(w("الجلسات", "Séances"), sittings(t))}
${part(w("السجل", "Journal"), journal(t))}
</div>
<div class="two even">
${part(w("الوثائق", "Pièces"), files(t))}
${part(w("بطاقة المقرر", "Fiche de la décision"), facts(t))}
</div>
${part(w("الحالات والأزرار", "États et boutons"), buttons(t))}
${tabs(t)}
${part(w("الاعتمادات حسب الفصول", "Crédits par chapitre"), amounts(t))}
${ballots(t, members().slice(0, 6))}
${part(w("استمارة", "Formulaire"), itemForm(t))}
${empty(t)}
${pager(t)}
${dialog(t)}`,
  });
}

function notices(t) {
  const { w } = t;
  const notice = (kind, name, first, then) => `<div class="notice ${kind}" role="${kind === "missed" ? "alert" : "status"}">${icon(name)}<div><p><b>${first}</b></p><p>${then}</p></div></div>`;
  return `<div class="group">
${notice("done", "check", w("وُجه الاستدعاء إلى 131 عضوا.", "La convocation est partie vers les 131 membres."), w("يُسجل التوصل تباعا، وتجده في صفحة الاستدعاء.", "Les réceptions s’inscrivent au fur et à mesure sur la page de la convocation."))}
${notice("missed", "warning", w("لا يمكن افتتاح الجلسة: الحاضرون 61 والمطلوب 66.", "La séance ne peut s’ouvrir : 61 présents, il en faut 66."), w("المادة 42: يوجه استدعاء ثان، وتنعقد الجلسة بعد ثلاثة أيام على الأقل.", "Art. 42 : une seconde convocation part, et la séance se tient au moins trois jours plus tard."))}
${notice("soon", "info", w("النص محل نقاش: هل يُحتسب العضو الذي غادر القاعة؟", "Le texte se discute : le membre sorti compte-t-il encore ?"), w("اختار مجلسكم احتسابه (إعدادات المجلس). يمكن المتابعة.", "Votre conseil a choisi de le compter (réglages). Vous pouvez continuer."))}
${notice("info", "clock", w("تُحفظ المسودة كل دقيقة.", "Le brouillon est gardé chaque minute."), w(`آخر حفظ على الساعة ${n("10:42")}.`, `Dernière fois à ${n("10:42")}.`))}
</div>`;
}

function figures(t) {
  const { w } = t;
  const figure = (name, value) => `<div><dt>${name}</dt><dd>${value}</dd></div>`;
  return `<dl class="figures">${figure(w("الأعضاء المزاولون مهامهم", "Membres en exercice"), 131)}${figure(w("الحاضرون", "Présents"), 126)}${figure(w("النصاب القانوني", "Quorum"), 66)}${figure(w("النقط المتداول فيها", "Points traités"), `12 ${w("من", "sur")} 18`)}</dl>`;
}

function files(t) {
  const { w } = t;
  const file = (id, name, size, sha) => `<li>${icon("document")}<div><a href="#">${name}</a><p class="why"><span>PDF · ${size}</span><span class="copyable">SHA-256 <code id="sha-${id}">${sha}</code><button type="button" class="icon-button needs-js" data-copy="#sha-${id}" data-copied="${w("نُسخت البصمة", "Empreinte copiée")}" aria-label="${w("نسخ البصمة", "Copier l’empreinte")}">${icon("copy")}</button></span></p></div><a class="icon-button" href="#" aria-label="${w("تنزيل", "Télécharger")} : ${name}">${icon("download")}</a></li>`;
  return `<ul class="files">${file(1, w("الاستدعاء مختوما", "Convocation scellée"), w(`${n("212")} ك.ب`, n("212 ko")), "9f2c61b0d4e87a35")}${file(2, w("تقرير لجنة الميزانية", "Rapport de la commission du budget"), w(`${n("1,4")} م.ب`, n("1,4 Mo")), "41d7a0be96c2f318")}</ul>
<div class="progress"><span>${w("رفع الملف: مشروع الاتفاقية", "Envoi : projet de convention")}</span><span>${n("64 %")}</span><progress max="100" value="64" aria-label="${w("رفع الملف", "Envoi du fichier")}">64 %</progress></div>`;
}

function facts(t) {
  const { w } = t;
  const fact = (name, value) => `<dt>${name}</dt><dd>${value}</dd>`;
  return `<dl class="facts">${fact(w("الرقم", "Numéro"), n("2026/118"))}${fact(w("الجلسة", "Séance"), w("7 أكتوبر 2026، الجلسة الثانية", "7 octobre 2026, deuxième séance"))}${fact(w("الأغلبية", "Majorité"), w("المطلقة للأصوات المعبر عنها (المادة 43)", "absolue des suffrages exprimés (art. 43)"))}${fact(w("التأشيرة", "Visa"), w("لازمة: الميزانية (المادة 118)", "requis : budget (art. 118)"))}${fact(w("الحالة", "État"), state("done", w("قابل للتنفيذ", "Exécutoire")))}</dl>`;
}

function buttons(t) {
  const { w } = t;
  return `<p class="actions">${state("done", w("تم", "Fait"))}${state("soon", w("بعد يومين", "Dans 2 jours"))}${state("missed", w("فات الأجل", "Terme passé"))}${state("wait", w("لاحقا", "À venir"))}${state("info", w("للعلم", "Pour information"))}</p>
<div class="actions"><button type="button" class="button">${icon("send", "mirror")}${w("توجيه", "Envoyer")}</button><button type="button" class="button quiet">${icon("printer")}${w("طباعة", "Imprimer")}</button><a class="button quiet danger" href="#" data-dialog="#withdraw">${w("سحب النقطة", "Retirer le point")}</a><button type="button" class="button quiet small">${icon("plus")}${w("إضافة", "Ajouter")}</button><button type="button" class="button" aria-busy="true">${w("جار الإرسال", "Envoi en cours")}</button></div>
<div class="act"><button type="button" class="button" disabled aria-describedby="why-open">${icon("lock")}${w("افتتاح الجلسة", "Ouvrir la séance")}</button><p class="why refused" id="why-open">${icon("warning")}<span>${w("غير ممكن: الحاضرون 61 والنصاب القانوني 66 (المادة 42).", "Impossible : 61 présents, le quorum est de 66 (art. 42).")}</span></p></div>`;
}

function tabs(t) {
  const { w } = t;
  return `<nav class="tabs" aria-label="${w("عرض الدورة", "Vues de la session")}"><ul><li><a href="#" aria-current="page">${w("الملخص", "Résumé")}</a></li><li><a href="#">${w("النقط", "Points")} <span class="count">18</span></a></li><li><a href="#">${w("الحضور", "Présence")}</a></li><li><a href="#">${w("التصويت", "Votes")} <span class="count">12</span></a></li></ul></nav>`;
}

function amounts(t) {
  const { w } = t;
  const row = (name, open, spent, left) => `<tr><th scope="row">${name}</th><td class="n" data-label="${w("المفتوح", "Ouverts")}">${n(open)}</td><td class="n" data-label="${w("المصروف", "Dépensés")}">${n(spent)}</td><td class="n" data-label="${w("الباقي", "Reste")}">${n(left)}</td></tr>`;
  return `<table class="stack dense"><caption>${w("بالدرهم، إلى غاية 31 دجنبر 2026", "En dirhams, au 31 décembre 2026")}</caption><thead><tr><th scope="col" aria-sort="ascending"><a href="#">${w("الفصل", "Chapitre")} ${n("↑")}</a></th><th scope="col" class="n">${w("المفتوح", "Ouverts")}</th><th scope="col" class="n">${w("المصروف", "Dépensés")}</th><th scope="col" class="n">${w("الباقي", "Reste")}</th></tr></thead><tbody>${row(w("الطرق والأرصفة", "Voirie et trottoirs"), "48 200 000", "31 750 400", "16 449 600")}${row(w("الإنارة العمومية", "Éclairage public"), "12 000 000", "9 118 250", "2 881 750")}${row(w("المساحات الخضراء", "Espaces verts"), "7 350 000", "7 350 000", "0")}</tbody><tfoot><tr><th scope="row">${w("المجموع", "Total")}</th><td class="n" data-label="${w("المفتوح", "Ouverts")}">${n("67 550 000")}</td><td class="n" data-label="${w("المصروف", "Dépensés")}">${n("48 218 650")}</td><td class="n" data-label="${w("الباقي", "Reste")}">${n("19 331 350")}</td></tr></tfoot></table>`;
}

function empty(t) {
  const { w } = t;
  return `<section class="empty">${icon("agenda")}<h2>${w("لا توجد نقط بعد", "Aucun point pour l’instant")}</h2><p>${w("يعد الرئيس جدول الأعمال بمساعدة المكتب، ويبلغه إلى العامل عشرين يوما قبل الدورة (المادة 38).", "Le président prépare l’ordre du jour avec le bureau et le remet au gouverneur vingt jours avant la session (art. 38).")}</p><p class="actions"><a class="button" href="#">${icon("plus")}${w("إضافة نقطة", "Ajouter un point")}</a><a class="button quiet" href="#">${w("من دورة سابقة", "Reprendre d’une session passée")}</a></p></section>`;
}

function pager(t) {
  const { w } = t;
  return `<nav class="pager" aria-label="${w("الصفحات", "Pages")}"><a class="button quiet small" href="#">${icon("back", "mirror")}${w("السابق", "Précédents")}</a><span>${w("21 إلى 40 من 131", "21 à 40 sur 131")}</span><a class="button quiet small" href="#">${w("التالي", "Suivants")}${icon("forward", "mirror")}</a></nav>`;
}

function dialog(t) {
  const { w } = t;
  return `<dialog id="withdraw" aria-labelledby="withdraw-title"><form class="confirm" method="post" action="#"><h2 id="withdraw-title">${icon("warning")}${w("سحب النقطة 4 من جدول الأعمال؟", "Retirer le point 4 de l’ordre du jour ?")}</h2><p>${w("تُحرر صيغة جديدة من جدول الأعمال، وتبقى الصيغة أ مقروءة. يُشعر العامل والأعضاء.", "Une nouvelle version de l’ordre du jour est établie ; la version A reste lisible. Le gouverneur et les membres en sont avisés.")}</p><div class="field"><label for="reason">${w("السبب", "Motif")}</label><input id="reason" name="reason"></div><div class="actions"><button type="button" class="button quiet" data-close>${w("الإبقاء عليها", "La garder")}</button><button class="button danger">${w("سحب النقطة", "Retirer le point")}</button></div></form></dialog>`;
}
