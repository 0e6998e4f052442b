//! A council of 131 invented members, the same at every run: names in both languages, and their group.

const GIVEN = [["أمينة", "Amina"], ["إدريس", "Idriss"], ["أحمد", "Ahmed"], ["بشرى", "Bouchra"], ["جمال", "Jamal"], ["حنان", "Hanane"],
  ["خالد", "Khalid"], ["رشيد", "Rachid"], ["زينب", "Zineb"], ["سعاد", "Souad"], ["عبد الرحيم", "Abderrahim"], ["فاطمة الزهراء", "Fatima Zahra"],
  ["كريم", "Karim"]];
const FAMILY = [["الإدريسي", "El Idrissi"], ["بنعلي", "Benali"], ["الفاسي", "El Fassi"], ["أيت لحسن", "Aït Lahcen"], ["العلوي", "Alaoui"],
  ["بوعزة", "Bouazza"], ["الشرقاوي", "Cherkaoui"], ["أوحميد", "Ouhmid"], ["التازي", "Tazi"], ["المرابط", "El Mrabet"], ["حجي", "Hajji"]];

/** Groups, from one side of the chamber to the other, with their number of seats. */
export const GROUPS = [
  { seats: 42, ar: "فريق الأفق", fr: "groupe Horizon" },
  { seats: 38, ar: "فريق المدينة", fr: "groupe Cité" },
  { seats: 31, ar: "فريق المبادرة", fr: "groupe Initiative" },
  { seats: 20, ar: "المعارضة", fr: "opposition" },
];

/** The named vote shown everywhere: each group's answers. 84 for, 31 against, 9 abstentions, 2 out, 5 absent. */
export const VOTE = [
  [["for", 38], ["abstain", 2], ["absent", 2]],
  [["for", 30], ["against", 3], ["abstain", 4], ["absent", 1]],
  [["for", 16], ["against", 10], ["abstain", 3], ["out", 2]],
  [["against", 18], ["absent", 2]],
];

/** The members, in the order of the seats. */
export function members() {
  const groups = GROUPS.flatMap((group) => Array(group.seats).fill(group));
  return groups.map((group, at) => {
    const given = GIVEN[at % GIVEN.length];
    const family = FAMILY[(at * 7 + Math.floor(at / GIVEN.length)) % FAMILY.length];
    return { ar: `${given[0]} ${family[0]}`, fr: `${given[1]} ${family[1]}`, group };
  });
}
