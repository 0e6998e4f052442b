//! Pages of the desk: what awaits a councillor, a named vote called member by member, an agenda item being written.
import { desk, hemicycle, icon, n, spread, state } from "./kit.mjs";
import { members } from "./people.mjs";

/** The home: what awaits me, until when, why. */
export function home(t) {
  const { w } = t;
  return desk(t, {
    title: w("ما ينتظرني", "Ce qui m’attend"),
    current: "home",
    file: "home",
    content: `<header class="head"><div><h1>${w("ما ينتظرني", "Ce qui m’attend")}</h1><p class="sub">${w("الأربعاء 20 يناير 2027 · ثلاثة أمور، أقربها بعد أربعة أيام", "Mercredi 20 janvier 2027 · trois affaires, la plus proche dans quatre jours")}</p></div></header>
<div class="two"><div class="stackable">${tasks(t)}</div>
<div class="stackable"><section class="card"><h2>${w("الجلسات المقبلة", "Prochaines séances")}</h2>${sittings(t)}</section></div></div>`,
  });
}

export function tasks(t) {
  const { w } = t;
  return `<section class="group" aria-labelledby="this-week"><h2 id="this-week">${w("هذا الأسبوع", "Cette semaine")} <small>${w("أمران", "2 affaires")}</small></h2><ul class="tasks">
<li class="task soon">${state("soon", w("قبل 24 يناير", "Avant le 24 janvier"))}<h3><a href="#">${w("استدعاء للدورة العادية لشهر فبراير", "Convocation à la session ordinaire de février")}</a></h3><p class="why">${w(`الأربعاء 3 فبراير 2027 على الساعة ${n("09:00")}، القاعة الكبرى بمقر الولاية. 18 نقطة و41 وثيقة محفوظة على الهاتف.`, `Mercredi 3 février 2027 à ${n("09:00")}, grande salle de la wilaya. 18 points, 41 documents gardés sur le téléphone.`)}</p><form class="actions" method="post" action="#"><button class="button" name="reply" value="yes">${w("سأحضر", "Je viendrai")}</button><a class="button quiet" href="#">${w("أعتذر عن الحضور", "Je m’excuse")}</a></form></li>
<li class="task missed">${state("missed", w("تأخر بيومين", "En retard de 2 jours"))}<h3><a href="#">${w("تقرير لجنة المرافق العمومية", "Rapport de la commission des services publics")}</a></h3><p class="why">${w("أنت مقرر اللجنة. بدون التقرير لا تُعرض النقطة 4 للتصويت (المادة 28).", "Vous êtes rapporteur. Sans rapport, le point 4 ne peut être soumis au vote (art. 28).")}</p><div class="actions"><a class="button quiet" href="#">${w("إتمام التقرير", "Finir le rapport")}</a></div></li>
</ul></section>
<section class="group" aria-labelledby="followed"><h2 id="followed">${w("للاطلاع", "Pour suivre")} <small>${w("أمر واحد", "1 affaire")}</small></h2><ul class="tasks">
<li class="task done">${state("done", w("قابل للتنفيذ", "Exécutoire"))}<h3><a href="#">${w(`المقرر عدد ${n("2026/118")}`, `Décision ${n("2026/118")}`)}</a></h3><p class="why">${w("لم يتعرض عليه العامل داخل ثلاثة أيام من أيام العمل (المادة 117). صوتك: موافق.", "Le gouverneur ne s’y est pas opposé dans les trois jours ouvrables (art. 117). Votre vote : pour.")}</p></li>
</ul></section>`;
}

export function sittings(t) {
  const { w } = t;
  const sitting = (kind, day, month, what, why, pill) =>
    `<li class="${kind}"><p class="day"><b>${day}</b>${month}</p><h3><a href="#">${what}</a></h3>${pill}<p class="why">${why}</p></li>`;
  return `<ol class="sittings">
${sitting("past", 14, w("يناير", "janv."), w("لجنة الميزانية", "Commission du budget"), w(`الحضور: 9 من 11`, "Présents : 9 sur 11"), state("done", w("انعقدت", "Tenue")))}
${sitting("next", 21, w("يناير", "janv."), w("لجنة التعمير وإعداد التراب", "Commission de l’urbanisme"), w(`${n("14:30")} · لا تعارض مع مواعيدك`, `${n("14:30")} · pas de conflit avec votre agenda`), state("soon", w("غدا", "Demain")))}
${sitting("", 3, w("فبراير", "févr."), w("الجلسة الأولى", "Première séance"), w(`${n("09:00")} · 12 نقطة`, `${n("09:00")} · 12 points`), state("wait", w("لاحقا", "À venir")))}
</ol>`;
}

/** A named vote, called member by member. */
export function roll(t) {
  const { w } = t;
  return desk(t, {
    title: w("التصويت على النقطة 3", "Vote sur le point 3"),
    current: "sessions",
    file: "roll",
    content: `<header class="head"><div><h1>${w("النقطة 3: برنامج عمل الجماعة", "Point 3 : programme d’action de la commune")}</h1><p class="sub">${w("تصويت علني · الأغلبية المطلقة للأعضاء المزاولين مهامهم: 66 من 131 (المادة 43)", "Vote public · majorité absolue des membres en exercice : 66 sur 131 (art. 43)")}</p></div></header>
<div class="two">${ballots(t, members())}
<aside class="card beside"><h2>${w("القاعة", "La salle")}</h2>${hemicycle(spread([["for", 31], ["against", 4], ["abstain", 2], ["waiting", 94]]), w("نودي على 37 عضوا من 131", "37 membres appelés sur 131"), "31", w("المطلوب 66", "il en faut 66"))}<p class="why">${w("لا يُعلن المقرر مصادقا عليه إلا بعد المناداة على جميع الأعضاء.", "Rien n’est adopté avant que tous les membres aient été appelés.")}</p></aside></div>`,
  });
}

/** The ballots of some members, with the tally, the filter and the answer for all. */
export function ballots(t, people) {
  const { w } = t;
  return `<form method="post" action="#" class="stackable" data-dirty>
<div class="tally" data-tally="#ballots"><ul class="legend">${answersOf(t).map(([value, word]) => `<li class="${value}"><span>${word} <output data-of="${value}">0</output></span></li>`).join("")}<li><span>${w("لم يُنادَ عليهم", "À appeler")} <output data-of="rest">${people.length}</output></span></li></ul></div>
<section class="card"><div class="filter"><div class="field"><label for="who">${w("البحث عن عضو", "Trouver un membre")}</label><input id="who" type="search" autocomplete="off" data-filter="#ballots"></div><p class="found" role="status" data-found="${w("{n} من {of}", "{n} sur {of}")}">${w(`${people.length} عضوا`, `${people.length} membres`)}</p>
<div class="bulk"><button class="button quiet small" name="all" value="for" data-bulk="#ballots" data-filled="${w("سُجل {n} بالموافقة", "{n} notés pour")}">${icon("check")}${w("الباقون موافقون", "Les autres : pour")}</button><button class="button quiet small" name="all" value="absent" data-bulk="#ballots" data-filled="${w("سُجل {n} في عداد الغائبين", "{n} notés absents")}">${w("الباقون غائبون", "Les autres : absents")}</button></div></div>
<ol class="people" id="ballots">${people.map((person, at) => ballot(t, person, at + 1)).join("\n")}</ol></section>
<div class="actions"><button class="button">${w("حصر النتيجة", "Arrêter le résultat")}</button><a class="button quiet" href="#">${w("تعليق الجلسة", "Suspendre la séance")}</a></div>
</form>`;
}

/** The five answers of a named vote: value, short word, whole word. */
function answersOf(t) {
  const { w } = t;
  return [
    ["for", w("موافق", "Pour"), w("موافق", "Pour")],
    ["against", w("معارض", "Contre"), w("معارض", "Contre")],
    ["abstain", w("ممتنع", "Abst."), w("ممتنع عن التصويت", "Abstention")],
    ["out", w("لم يشارك", "NPPV"), w("لم يشارك في التصويت", "NPPV, ne prend pas part au vote")],
    ["absent", w("غائب", "Absent"), w("غائب", "Absent")],
  ];
}

function ballot(t, person, number) {
  const name = person[t.lang];
  const segment = ([value, short, long]) =>
    `<label class="${value}"><input type="radio" name="vote-${number}" value="${value}"${short === long ? "" : ` aria-label="${long}"`}><span>${short}</span></label>`;
  return `<li data-name="${person.ar} ${person.fr}"><span class="rank">${number}</span><span class="person"><b>${name}</b><small>${person.group[t.lang]}</small></span><fieldset class="segments"><legend class="visually-hidden">${name}</legend>${answersOf(t).map(segment).join("")}</fieldset></li>`;
}

/** An agenda item being written, with what was refused. */
export function form(t) {
  const { w } = t;
  return desk(t, {
    title: w("نقطة جديدة في جدول الأعمال", "Nouveau point à l’ordre du jour"),
    current: "agenda",
    file: "form",
    content: `<header class="head"><div><h1>${w("نقطة جديدة في جدول الأعمال", "Nouveau point à l’ordre du jour")}</h1><p class="sub">${w("الدورة العادية لشهر فبراير 2027", "Session ordinaire de février 2027")}</p></div></header>
${itemForm(t)}`,
  });
}

export function itemForm(t) {
  const { w } = t;
  const optional = `<span class="optional">${w("(اختياري)", "(facultatif)")}</span>`;
  return `<form class="form" method="post" action="#" data-dirty>
<div class="errors" role="alert" tabindex="-1"><h2>${w("لم تُحفظ النقطة: أمران يحتاجان إلى تصحيح", "Le point n’est pas enregistré : deux choses à corriger")}</h2><ul><li><a href="#title-ar">${w("العنوان بالعربية ناقص", "Le titre en arabe manque")}</a></li><li><a href="#due">${w("التقرير منتظر قبل 24 يناير 2027 (المادة 28)", "Le rapport est attendu avant le 24 janvier 2027 (art. 28)")}</a></li></ul></div>
<div class="pair">
<div class="field" lang="ar" dir="rtl"><label for="title-ar">العنوان <span class="tongue">العربية · النص الأصلي</span></label><input id="title-ar" name="title_ar" required aria-invalid="true" aria-describedby="title-ar-error"><p class="error" id="title-ar-error">${w("اكتب العنوان بالعربية: هو النص المعتمد.", "اكتب العنوان بالعربية: هو النص المعتمد.")}</p></div>
<div class="field" lang="fr" dir="ltr"><label for="title-fr">Titre <span class="tongue">français</span></label><input id="title-fr" name="title_fr" value="Convention de partenariat avec l’arrondissement de Sidi Moumen"></div>
</div>
<div class="pair">
<div class="field" lang="ar" dir="rtl"><label for="text-ar">مشروع المقرر <span class="tongue">العربية</span></label><textarea id="text-ar" name="text_ar">يوافق المجلس على اتفاقية الشراكة مع مقاطعة سيدي مومن المتعلقة بتهيئة المساحات الخضراء.</textarea></div>
<div class="field" lang="fr" dir="ltr"><label for="text-fr">Projet de décision <span class="tongue">français</span></label><textarea id="text-fr" name="text_fr">Le conseil approuve la convention de partenariat avec l’arrondissement de Sidi Moumen relative à l’aménagement d’espaces verts.</textarea></div>
</div>
<div class="fields">
<div class="field"><label for="commission">${w("اللجنة المحالة عليها", "Commission saisie")}</label><select id="commission" name="commission"><option>${w("المرافق العمومية والخدمات", "Services publics")}</option><option>${w("الميزانية والشؤون المالية والبرمجة", "Budget, finances et programmation")}</option></select></div>
<div class="field"><label for="due">${w("أجل التقرير", "Rapport attendu le")}</label><input id="due" type="date" name="due" value="2027-01-28" aria-invalid="true" aria-describedby="due-error"><p class="error" id="due-error">${w("بعد الأجل القانوني", "Après le terme légal")}</p></div>
<div class="field"><label for="hour">${w("الساعة", "Heure")} ${optional}</label><input id="hour" type="time" name="hour" value="14:30"></div>
</div>
<fieldset><legend>${w("الأغلبية المطلوبة", "Majorité requise")}</legend>
<label class="check"><input type="radio" name="majority" checked><span>${w("الأغلبية المطلقة للأصوات المعبر عنها", "Majorité absolue des suffrages exprimés")}<small>${w("المادة 43، الفقرة الأولى", "art. 43, alinéa 1")}</small></span></label>
<label class="check"><input type="radio" name="majority"><span>${w("الأغلبية المطلقة للأعضاء المزاولين مهامهم", "Majorité absolue des membres en exercice")}<small>${w("المادة 43، الفقرة الثانية", "art. 43, alinéa 2")}</small></span></label></fieldset>
<div class="field"><label for="file">${w("الوثائق المرفقة", "Pièces jointes")}</label><p class="help" id="file-help">${w(`ملفات ${n("PDF")} أو ${n("DOCX")}، أقل من ${n("20")} م.ب لكل ملف. يمكن سحبها إلى هنا.`, "PDF ou Word, moins de 20 Mo chacun. On peut les glisser ici.")}</p><input id="file" type="file" name="file" multiple aria-describedby="file-help"></div>
<label class="check"><input type="checkbox" name="public"><span>${w("عرض النقطة على العموم قبل الجلسة", "Montrer ce point au public avant la séance")}<small>${w("تُنشر الوثائق بعد حجب المعطيات ذات الطابع الشخصي", "Les pièces sont publiées une fois les données personnelles occultées")}</small></span></label>
<div class="actions sticky"><button class="button">${w("حفظ النقطة", "Enregistrer le point")}</button><a class="button quiet" href="#">${w("رجوع", "Revenir")}</a></div>
</form>`;
}
