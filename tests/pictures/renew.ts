import { clearAway, renewed } from "./album.ts";
import { openCamera } from "./camera.ts";
import { LANGUAGES, PICTURES } from "./list.ts";

/** `npm run pictures:renew [-- NAME-PART]`: keeps each picture that differs as it is now. Look at each before it is committed. */
const only = process.argv[2] ?? "";
const camera = await openCamera();
const fresh: string[] = [];
try {
  for (const language of LANGUAGES) {
    for (const name of PICTURES.filter((one) => one.includes(only))) {
      for (const taken of await camera.take(name, language)) {
        if (await renewed(name, taken)) fresh.push(`${name}-${taken.look}.png`);
      }
    }
  }
} finally {
  await camera.close();
}
for (const file of fresh) console.log(`new: tests/pictures/kept/${file}`);
for (const file of clearAway()) console.log(`gone: ${file}`);
console.log(`${fresh.length} pictures renewed.`);
