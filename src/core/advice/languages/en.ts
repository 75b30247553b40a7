import { BUZZWORDS } from "./buzzwords.ts";
import { type LanguageLists, type WordingTable, wordings, wordSet } from "./lists.ts";

const OWN: WordingTable = {
  pitch: [
    ["guarantee(d|s)?", "It promises success, which nobody can promise a stranger."],
    ["synerg*", "Sellers say it; it tells the reader nothing."],
    ["leverag*", "Sellers say it; it tells the reader nothing."],
    ["game-chang*", "It praises before the reader knows what for."],
    ["cutting-edge", "Adverts say it; it tells the reader nothing."],
    ["state-of-the-art", "Adverts say it; it tells the reader nothing."],
    ["world-class", "Praise of oneself, which a stranger has no reason to believe."],
    ["best-in-class", "Praise of oneself, which a stranger has no reason to believe."],
    ["(industry|market)-leading", "Praise of oneself, which a stranger has no reason to believe."],
    ["revolutioni(s|z)*", "A large promise in a small note reads as an advert."],
    ["one-stop-shop", "It describes a shop, not a reason to connect."],
    ["to the next level", "It tells readers that what they do is not enough."],
    ["unlock* (your|the) ~ potential", "It tells readers that what they do is not enough."],
    [
      "(boost|skyrocket|maximi(s|z)e|supercharge)(s|d|ing)? your",
      "It promises the reader gains nobody asked for.",
    ],
    [
      "(grow|scale|increase)(s|ing)? your ~ (business|sales|revenue|pipeline|profits?|roi)",
      "It sells growth nobody asked for.",
    ],
    ["(double|triple|10-?x|ten-?x) your", "A promise with a number in it reads as an advert."],
    ["sav(e|es|ing) you ~ (time|money|hours|costs?)", "It promises savings before anybody asked."],
    ["our (solution|platform|product|software|service|tool|agency)s?", "It is about what you sell."],
    [
      "(we|i) help ~ (companies|businesses|teams|founders|leaders|brands|owners|executives|agencies)",
      "A sales line: it is about what you sell.",
    ],
    [
      "(we|i) help (people|clients|coaches|start-?ups|organi(s|z)ations) (like|such|to|get|grow|find)",
      "A sales line: it is about what you sell.",
    ],
    ["proven (system|method|strateg*|framework|process|formula|results)", "Proof is claimed and not shown."],
    ["(qualified|more|new|warm) leads", "It offers customers for sale."],
    ["done-for-you", "It describes a package on sale."],
    ["high-ticket", "Sellers talk so among themselves."],
    ["(get|getting|win|winning|find|finding) (more )?(clients|customers)", "It offers customers for sale."],
    [
      "(a|the) leading (provider|supplier|agency|company|firm|platform)",
      "Praise of oneself, which a stranger has no reason to believe.",
    ],
    ["cold (calling|calls|outreach)", "Sellers talk so among themselves."],
    ["trusted by", "A list of customers is an advert."],
    ["results-driven", "Everybody says it of themselves."],
    ["(take|takes) ~ off your plate", "It sells relief from work the reader may like."],
  ],
  meeting: [
    [
      "(we|let's) (meet|talk|speak|chat) ~ (next|this) (week|month)",
      "It asks for a date before they said yes.",
    ],
    [
      "(quick|short|brief) (call|chat|zoom|meeting|catch-?up|conversation|intro)",
      "It asks for time before they said yes.",
    ],
    ["(hop|jump|get) on a (quick |short |brief )?(call|zoom|chat)", "It asks for time before they said yes."],
    [
      "(book|schedule|set up|arrange) ~ (call|meeting|demo|chat|time|slot|appointment)",
      "It asks a stranger for an appointment.",
    ],
    ["(10|15|20|30|ten|fifteen|twenty|thirty)-min(s|ute|utes)?", "It asks for minutes before they said yes."],
    ["(have|got|spare) ~ minutes", "It asks for minutes before they said yes."],
    ["are you (free|available) (for|on|this|next|to|tomorrow)", "It asks for a date before they said yes."],
    ["when are you (free|available)", "It asks for a date before they said yes."],
    ["(my|your) calendar", "A calendar in the first note takes the yes for granted."],
    ["calendly", "A booking tool in the first note takes the yes for granted."],
    ["pick your brain", "It asks for knowledge and offers nothing for it."],
    ["(grab|over) (a )?(virtual )?coffee", "It asks for an hour before they said yes."],
    ["virtual coffee", "It asks for time before they said yes."],
    [
      "(good|best|convenient) time (for|to) ~ (call|chat|talk|speak|meet)",
      "It asks for a date before they said yes.",
    ],
    ["walk you through", "It announces a presentation."],
    ["(see|show you|give you|watch) a ~ demo", "It announces a presentation."],
    ["open to a ~ (call|chat|conversation|meeting)", "It asks for time before they said yes."],
    ["(can|could|shall) we (talk|meet|speak|chat)", "It asks for time before they said yes."],
  ],
  offer: [
    [
      "free (trial|demo|audit|consultation|e-?book|guide|webinar|access|session|sample|quote|training|call)",
      "A gift from a stranger reads as bait.",
    ],
    [
      "(special|exclusive|limited|introductory) (offer|deal|access|price)",
      "An offer makes the invitation an advert.",
    ],
    ["discount*", "An offer makes the invitation an advert."],
    ["(no|without) (strings attached|obligation)", "It denies a catch, and so makes one think of it."],
    ["money-back", "It speaks of a sale before there is a conversation."],
    ["risk-free", "It denies a risk, and so makes one think of it."],
    ["(at no cost|free of charge)", "It speaks of money before there is a conversation."],
    ["(promo|discount|coupon) codes?", "An offer makes the invitation an advert."],
    ["early-bird", "It is how tickets are sold."],
    ["complimentary", "A gift from a stranger reads as bait."],
    ["sign up (now|today|here|for)", "It sends a stranger to a form."],
    [
      "(join|attend) (our|my) ~ (webinar|newsletter|masterclass|program|programme|community|course)",
      "It recruits an audience.",
    ],
  ],
  urgency: [
    ["limited-time", "Pressure has no place between strangers."],
    ["act (now|fast|today)", "Pressure has no place between strangers."],
    ["(last|final) (chance|call)", "Pressure has no place between strangers."],
    ["don't miss", "It speaks of a loss to make somebody act."],
    ["before it's too late", "It speaks of a loss to make somebody act."],
    [
      "(only|just) ~ (spots?|places?|seats?|slots?) (left|remaining|available)",
      "Scarcity is a trick of sellers.",
    ],
    ["(spots|places|seats) are (limited|filling|going)", "Scarcity is a trick of sellers."],
    ["(ends|expires) (today|tonight|tomorrow|soon)", "A deadline presses somebody who owes you nothing."],
    ["(asap|as soon as possible)", "It presses somebody who owes you nothing."],
    [
      "(registration|enrolment|enrollment|the offer) (closes|ends)",
      "A deadline presses somebody who owes you nothing.",
    ],
    ["once-in-a-lifetime", "A large promise in a small note reads as an advert."],
  ],
  "false-familiarity": [
    [
      "your (background|profile|career|experience|journey) (is|looks) ~ (impressive|amazing|incredible|inspiring|outstanding)",
      "Praise of a profile sounds copied.",
    ],
    ["hope (this|my) ~ finds you", "Everybody has read it in mass mail."],
    ["hope (you're|you are|all is) ~ (well|great|fine)", "It asks after somebody you don't know yet."],
    ["long time no (see|speak|talk)", "It plays an acquaintance."],
    ["(dear|my) friend", "A stranger is no friend yet."],
    ["as (promised|discussed|agreed)", "Said to a stranger it claims a talk that never was."],
    [
      "(came|stumbled|run|ran) (across|upon) your profile",
      "It says that a search was run, not why it matters.",
    ],
    ["love what (you're|you are) (doing|building)", "Praise without saying for what sounds copied."],
    [
      "(impressed|amazed|inspired|blown away) (by|with) your (profile|background|experience|career)",
      "Praise of a profile sounds copied.",
    ],
    [
      "your (impressive|amazing|awesome|incredible|inspiring) (profile|background|career|journey|experience)",
      "Praise of a profile sounds copied.",
    ],
    ["great minds", "It claims a kinship nobody has tested."],
    ["(a lot|so much|lots) in common", "It claims a kinship and doesn't say which."],
    ["dear (sir|madam|sirs)", "It shows that the name was not known."],
  ],
  "stock-phrase": [
    ["add me to your ~ network", "It asks for your gain and names none of theirs."],
    [
      "((i'd|i would|i) (like|love|want|wish) to )?add you to my ~ network( on linkedin)?",
      "LinkedIn's old standard text: it tells the reader you wrote nothing.",
    ],
    [
      "((i'd|i would) like you to )?join my ~ network( on linkedin)?",
      "A standard text tells the reader you wrote nothing.",
    ],
    ["(expand|grow|extend|build)(ing)? my ~ network", "It names your gain and none of theirs."],
    ["mutually beneficial", "It promises a benefit and doesn't say which."],
    ["like-minded (professional|people|individual|peer)*", "It is said to everybody, so it says nothing."],
    ["other professionals in (the|your|my)", "It is said to everybody, so it says nothing."],
  ],
};

export const ENGLISH: LanguageLists = {
  wordings: [...wordings(OWN), ...BUZZWORDS],
  common: wordSet(
    "the and you your i i'm i'd i've to of is are was were for with that this we our it my me at on in about have has " +
      "had be been would could can will not but from as by an how what who which if or so do did just like them they " +
      "there here both same too also a read more without get we're you're it's when than all any out up now am some because then been let saw met work working thanks thank",
  ),
  shouted: wordSet(
    "free now today best great new amazing huge only last very please you your never love must don't urgent hurry " +
      "wow yes stop save big more win act here read this all hello",
  ),
  greeting: { before: "(hi|hello|hey)", fallback: "there" },
  reasons: [
    "(because|since|after|while|when)",
    "(we|i|you) ~ (met|spoke|talked|worked|studied|sat|share|both|went)",
    "(i|i've|i have) ~ (read|saw|heard|watched|enjoyed|noticed|found|use|used|follow|followed|liked|tried|learned|learnt)",
    "your ~ (talk|article|post|paper|answer|question|comment|book|project|team|work|role|panel|episode|application)",
    "(both|same|fellow|also|too|each other)",
    "(in common|thank you|thanks|question|suggested|recommended|told me|pointed me|mentioned)",
    "(i'm|i am|we're|we are) *ing",
    "(i|we) (work|study|write|teach|run|lead|build|research|maintain|start|join|move|report|hire|cover)",
    "(i|we) ~ (joined|moved|started|applied|asked)",
  ],
  gifts: [
    "(share|sharing|swap|swapping|exchange|compare|comparing|help|helping|introduce|pass on|send you|return)",
    "(happy|glad|pleased) to",
    "(useful|interest*|worth|of use|benefit) ~ (you|your)",
    "(for|to|with) you",
    "(in return|each other|learn from|your view|your side|credit|quote you|paid|salary|role|open position)",
  ],
  asks: [
    "(could|can|would|will) you",
    "(i|i'd|we|we'd) (would )?(want|need|like|love|hope)",
    "(help me|do you know|let me know|looking for)",
  ],
  connects: ["(connect|connecting|connection|connections|network|networking|add you)"],
  addressed: ["(you|your|yours|you're|you've|you'd)"],
};
