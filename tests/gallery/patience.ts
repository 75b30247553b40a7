import { configure } from "@testing-library/preact";

/** What comes from a worker or a module loaded when needed takes longer than a second on a busy machine. */
configure({ asyncUtilTimeout: 5_000 });
