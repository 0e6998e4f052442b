//! The clock of the demonstration, which a journey moves on and never back.

/** The password with which everybody of the demonstration signs, as its page tells it. */
export async function password(people) {
  const anyone = await people.as("clock");
  await anyone.goes(`/demo?lang=${anyone.words.language}`);
  return anyone.page.locator("p.help bdi").innerText();
}

/** Moves the clock of the demonstration to a day, by its page. Nobody stays at a screen for weeks meanwhile. */
export async function waitUntil(people, day) {
  await people.leave();
  const anyone = await people.as("clock");
  await anyone.goes(`/demo?lang=${anyone.words.language}`);
  await anyone.writes("demo-clock-to", day);
  await anyone.presses("demo-clock-do");
  await anyone.isTold("done-demo-clock");
}
