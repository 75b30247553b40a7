import { h, render } from "preact";

/** The least popup that shows a line of words with the library ours is made with. */
const root = document.getElementById("app");
if (root) render(h("main", null, h("h1", null, "3 of 8 sent today")), root);
