import type { FactorWords } from './words.ts'

export const factorInWelsh: FactorWords = {
  problem: 'Mae problem',
  askTitle: 'Dangoswch mai chi sydd yno',
  askLead: "Mae angen ail brawf ar y rhan hon, yn ogystal â'ch e-bost.",
  code: 'Cod o’ch ap dilysu',
  codeHint: "Chwe digid. Mae'r ap yn dangos cod newydd bob 30 eiliad.",
  go: 'Parhau',
  passkeyTitle: 'Defnyddio eich cyfrinallwedd',
  passkeyLead: 'Bydd eich dyfais yn gofyn am eich bys, eich wyneb neu glo eich sgrin.',
  usePasskey: 'Defnyddio fy nghyfrinallwedd',
  lost: 'Nid yw fy ffôn na fy nghyfrinallwedd gennyf: defnyddio cod adfer',
  setTitle: 'Ychwanegu ail ffordd o brofi mai chi sydd yno',
  setLead: [
    'Mae pobl sy’n gweithio gyda geiriau a data trigolion yn mewngofnodi â dau brawf, fel nad yw blwch post wedi’i ddwyn yn agor dim.',
    'Dewiswch un ffordd nawr. Gallwch ychwanegu’r llall wedyn ar dudalen eich cyfrif.',
  ],
  savePasskeyLead:
    'Y ffordd hawsaf. Mae eich ffôn, cyfrifiadur neu allwedd ddiogelwch yn ei chadw, ac ni ellir copïo dim ohoni.',
  savePasskey: 'Cadw cyfrinallwedd',
  passkeyName: 'Enw’r gyfrinallwedd hon (dewisol)',
  passkeyNameHint: 'Er mwyn i chi ei hadnabod eto, fel “ffôn gwaith”.',
  appTitle: 'Defnyddio ap dilysu',
  appLead: 'Mae ap ar eich ffôn yn dangos cod chwe digid pan fyddwch yn mewngofnodi.',
  setUpApp: 'Gosod ap dilysu',
  appPage: 'Gosod eich ap dilysu',
  appSteps: [
    'Agorwch ap dilysu ar eich ffôn. Bydd unrhyw un yn gwneud y tro.',
    'Sganiwch y llun hwn ag ef, neu teipiwch y llythrennau oddi tano.',
    'Teipiwch y cod y mae’r ap yn ei ddangos.',
  ],
  appPicture: "Llun i'w sganio â'ch ap dilysu",
  appSecret: 'Os na allwch ei sganio, teipiwch y llythrennau hyn i’r ap:',
  appCode: 'Y cod y mae’r ap yn ei ddangos nawr',
  appConfirm: "Gwirio'r cod",
  recoveryTitle: 'Defnyddio cod adfer',
  recoveryLead: "Dyma'r deg cod a roddwyd i chi pan osodoch hyn. Mae pob un yn gweithio unwaith.",
  recoveryCode: 'Cod adfer',
  recoveryLeft: (left) =>
    left === 0
      ? 'Rydych wedi defnyddio eich cod adfer olaf. Gwnewch rai newydd ar dudalen eich cyfrif'
      : `Nifer y codau adfer sydd gennych ar ôl: ${left}`,
  codesTitle: 'Cadwch eich codau adfer',
  codesLead: [
    "Gydag un o'r rhain gallwch ddod i mewn os ydych wedi colli eich ffôn neu'ch cyfrinallwedd. Mae pob un yn gweithio unwaith.",
    'Argraffwch nhw neu ysgrifennwch nhw nawr, a’u cadw lle rydych yn cadw allweddi. Ni allwn eu dangos eto.',
  ],
  codesKept: 'Rwyf wedi eu cadw',
  done: "Dyna ni: rydych wedi mewngofnodi â'r ddau brawf",
  refusals: {
    'code-missing': 'Rhowch y cod',
    'code-not-six-digits': 'Rhowch bob un o chwe digid y cod, a dim byd arall',
    'code-wrong': 'Nid dyna god y funud hon. Edrychwch ar yr ap a rhowch y cod y mae’n ei ddangos nawr',
    'code-used': 'Defnyddiwyd y cod hwnnw eisoes. Arhoswch nes bod yr ap yn dangos un newydd',
    'recovery-wrong':
      "Nid ydym yn adnabod y cod adfer hwn, neu fe'i defnyddiwyd o'r blaen. Gwiriwch ef neu rhowch gynnig ar un arall",
    'setup-old': 'Bu’r dudalen hon ar agor yn rhy hir. Sganiwch y llun newydd a rhowch y cod eto',
    'has-app': 'Mae gennych ap dilysu eisoes. Tynnwch ef ar dudalen eich cyfrif cyn ychwanegu un arall',
    'last-factor': 'Mae angen un ail brawf arnoch tra bydd gennych rôl staff. Ychwanegwch un arall cyn tynnu hwn',
    'no-such-factor': 'Nid yw hwnnw yno mwyach',
  },
}
