import type { Catalogue } from '../../../../../platform/words.ts'

type Words = {
  raised: string
  mergedHere(title: string): string
  mergedAway(title: string): string
  apart(title: string): string
  notShown: string
  why(sentence: string): string
  groupJoined(name: string): string
  council: string
  moved(step: string): string
  agreed(owner: string): string
  nextBy(step: string, day: string): string
  idea(title: string): string
  trying(idea: string): string
  seen(verdict: string): string
  decided(title: string): string
  goneTitle: string
  goneText: string
  goTo: string
  raisedBy: string
  both(names: string): string
  affects: string
  follow: string
  followers: string
  carried(n: number): string
  ideas: string
  firstIdeas: string
  moreIdeas: string
  noIdeas: string
  share: string
  standsIn(title: string): string
  groups: string
  noGroups: string
  joinIn: string
  joinText: string
  next: string
  noNext: string
  late: string
  story: string
  lead: string
  report: string
}

export const problemWords: Catalogue<Words> = {
  en: {
    raised: 'The problem was raised',
    mergedHere: (title) => `“${title}” was put together with this`,
    mergedAway: (title) => `It was put together with “${title}”`,
    apart: (title) => `It stands apart from “${title}” again`,
    notShown: 'something that is not shown any more',
    why: (sentence) => `Why: ${sentence}`,
    groupJoined: (name) => `${name} works on this`,
    council: 'the council',
    moved: (step) => `The work went a step forward: ${step}`,
    agreed: (owner) => `${owner} looks after it`,
    nextBy: (step, day) => `Next: ${step} By ${day}.`,
    idea: (title) => `Somebody had an idea: ${title}`,
    trying: (idea) => `An idea is tried out: ${idea}`,
    seen: (verdict) => `What was seen: ${verdict}`,
    decided: (title) => `A decision takes up an idea: ${title}`,
    goneTitle: 'This problem goes on elsewhere',
    goneText:
      'It was put together with another problem. Who raised it is named there, and everyone who followed it hears of that one.',
    goTo: 'Go to',
    raisedBy: 'Who raised it',
    both: (names) => `This problem was raised by ${names}.`,
    affects: 'This affects me too',
    follow: 'Tell me what happens',
    followers: 'Whoever follows it hears of each step, once.',
    carried: (n) =>
      n === 1
        ? '1 of them said so about a problem that became part of this one.'
        : `${n} of them said so about a problem that became part of this one.`,
    ideas: 'Ideas',
    firstIdeas: 'Back to the first ideas',
    moreIdeas: 'More ideas',
    noIdeas: 'Nobody has shared an idea yet. Yours can be the first.',
    share: 'Share an idea',
    standsIn: (title) => `Put together with “${title}”`,
    groups: 'Groups that work on it',
    noGroups: 'No group works on this yet.',
    joinIn: 'Our group works on this',
    joinText: 'For people who speak for a community group in the network.',
    next: 'What comes next',
    noNext: 'Nobody looks after this yet.',
    late: 'This day has passed.',
    story: 'The whole story',
    lead: 'Lead the work',
    report: 'Report what this says',
  },
  cy: {
    raised: 'Codwyd y broblem',
    mergedHere: (title) => `Cafodd “${title}” ei uno â hyn`,
    mergedAway: (title) => `Cafodd ei uno â “${title}”`,
    apart: (title) => `Mae’n sefyll ar wahân i “${title}” eto`,
    notShown: 'rhywbeth nad yw’n cael ei ddangos mwyach',
    why: (sentence) => `Pam: ${sentence}`,
    groupJoined: (name) => `Mae ${name} yn gweithio ar hyn`,
    council: 'y cyngor',
    moved: (step) => `Aeth y gwaith gam ymlaen: ${step}`,
    agreed: (owner) => `${owner} sy’n gofalu amdano`,
    nextBy: (step, day) => `Nesaf: ${step} Erbyn ${day}.`,
    idea: (title) => `Cafodd rhywun syniad: ${title}`,
    trying: (idea) => `Rhoddir cynnig ar syniad: ${idea}`,
    seen: (verdict) => `Yr hyn a welwyd: ${verdict}`,
    decided: (title) => `Mae penderfyniad yn mabwysiadu syniad: ${title}`,
    goneTitle: 'Mae’r broblem hon yn mynd ymlaen yn rhywle arall',
    goneText:
      'Cafodd ei huno â phroblem arall. Enwir pwy a’i cododd yno, ac mae pawb a oedd yn ei dilyn yn clywed am honno.',
    goTo: 'Ewch i',
    raisedBy: 'Pwy a’i cododd',
    both: (names) => `Codwyd y broblem hon gan ${names}.`,
    affects: 'Mae hyn yn effeithio arnaf innau',
    follow: 'Dywedwch wrthyf beth sy’n digwydd',
    followers: 'Mae pwy bynnag sy’n ei dilyn yn clywed am bob cam, unwaith.',
    carried: (n) => `Dywedodd ${n} ohonynt hynny am broblem a ddaeth yn rhan o hon.`,
    ideas: 'Syniadau',
    firstIdeas: 'Yn ôl at y syniadau cyntaf',
    moreIdeas: 'Rhagor o syniadau',
    noIdeas: 'Nid oes neb wedi rhannu syniad eto. Gall eich un chi fod y cyntaf.',
    share: 'Rhannu syniad',
    standsIn: (title) => `Wedi’i uno â “${title}”`,
    groups: 'Grwpiau sy’n gweithio arno',
    noGroups: 'Nid oes grŵp yn gweithio ar hyn eto.',
    joinIn: 'Mae ein grŵp ni’n gweithio ar hyn',
    joinText: 'I bobl sy’n siarad ar ran grŵp cymunedol yn y rhwydwaith.',
    next: 'Beth sy’n dod nesaf',
    noNext: 'Nid oes neb yn gofalu am hyn eto.',
    late: 'Mae’r diwrnod hwn wedi mynd heibio.',
    story: 'Yr hanes i gyd',
    lead: 'Arwain y gwaith',
    report: 'Adrodd am yr hyn mae hwn yn ei ddweud',
  },
}
