import { h, render } from "preact";

/** The least popup that reads something first: one row, by IndexedDB itself. */
const root = document.getElementById("app");
const opening = indexedDB.open("politely");
opening.onsuccess = () => {
  const reading = opening.result.transaction("settings").objectStore("settings").getAll();
  reading.onsuccess = () => {
    if (reading.result.length !== 1) throw new Error("The store has no settings.");
    if (root) render(h("main", null, h("h1", null, "3 of 8 sent today")), root);
  };
};
