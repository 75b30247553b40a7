import list from "buzzwords";
import type { Wording } from "./lists.ts";

/**
 * The npm list `buzzwords` is the base of the English pitch words. It was made for prose of every
 * kind, so what an honest note may well say is taken out here, in groups that say why.
 */
const HONEST: Readonly<Record<string, string>> = {
  // What people work on and would name in a note to a colleague.
  trade:
    "4g|5g|agile|ajax|algorithm|analytics|andon|back-end|benchmarking|big data|blockchain|bring your own device|" +
    "business process outsourcing|business-to-business|business-to-consumer|cloud-computing|content management|" +
    "content management system|content marketing|cross-platform|css3|cyber-physical systems|data mining|data science|" +
    "datafication|deep learning|deep web|design pattern|devops|digital remastering|digital rights management|" +
    "digital signage|document management|employer branding|engine|enterprise content management|" +
    "enterprise service bus|folksonomy|framework|front-end|fuzzy logic|html5|iaas|internet of things|javascript|" +
    "knowledge process outsourcing|lambda|logistics|machine learning|mashup|microservices|mobile|modularity|" +
    "nanotechnology|offshoring|open source|paas|podcasting|quantum supremacy|real-time|responsive web design|" +
    "rightshoring|saas|scalability|sensorization|skeuomorphic|social bookmarking|social software|" +
    "software defined networking|systems development life-cycle|tagging|talent relationship management|transmedia|" +
    "user generated content|virtualization|web 2.0|web services|webinar|workflow|sox|fleet dynamism|vortal",
  // Subjects of teaching, research and politics.
  subjects:
    "big society|bloom's taxonomy|common core|convergence|differentiated instruction|digital divide|" +
    "digital literacy|diversity|e-learning|emotional intelligence|entitlement|establishment|flipped classroom|" +
    "generation x|generation y|globalization|guided reading|higher-order thinking|immersion|information society|" +
    "instructional scaffolding|lateral violence|long tail|millennial|multiple intelligences|national security|" +
    "netiquette|new economy|patriarchy|political capital|privacy|productivity|project-based learning|sisterhood|" +
    "solidarity|strategic communication|student engagement|sustainability|unconscious bias|warfighter|wikiality|" +
    "information superhighway|accountable talk|paradigm|paradigm shift|empowerment|time-blindness|event horizon|organic growth",
  // Everyday words that sell nothing by themselves.
  everyday:
    "alignment|amplify|artisan|at the end of the day|bandwidth|beta|bio-|brick-and-mortar|bricks-and-clicks|" +
    "buzzword|cadence|clear goal|clickthrough|collaboration|coward|creative|early-stage|eco-|enable|end-to-end|" +
    "evangelist|eyeballs|face time|going forward|grow|headlights|heavy lifting|holistic|home|hyperlocal|impact|" +
    "innovation|innovative|invested in|mouthfeel|moving forward|new normal|next generation|one team|opportunities|" +
    "optics|passionate|privacy|proactive|reach out|resonate|roadmap|robust|rustic|serum|share options|spa|spam|" +
    "spin-up|stakeholder|startup|storytelling|unpack|viral|visibility|water under the bridge|wellness|downsizing|" +
    "exit strategy|fit for purpose|sea change|wheelhouse|herding cats|drill down|profit center|best practices|solution|survival strategy|close the loop|streamline|deep dive",
};

const OUT = new Set(Object.values(HONEST).flatMap((group) => group.split("|")));

/** "pain point" finds "pain points" too. */
export const BUZZWORDS: readonly Wording[] = list
  .filter((word) => !OUT.has(word))
  .map((word) => ({ phrase: `${word}(s)?`, kind: "pitch", reason: "buzzword" }));
