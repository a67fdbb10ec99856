import type { SignInWords } from './words.ts'

export const signInInWelsh: SignInWords = {
  title: 'Mewngofnodi neu greu cyfrif',
  lead: 'Nid oes angen cyfrif arnoch i ddweud eich dweud. Gyda chyfrif, gallwch weld popeth a ddywedoch, a beth ddaeth ohono, ar un dudalen.',
  email: 'Eich cyfeiriad e-bost',
  emailHint: "Byddwn yn anfon dolen atoch sy'n eich mewngofnodi. Nid oes cyfrinair.",
  send: 'Anfonwch ddolen ataf',
  notAnAddress: 'Rhowch gyfeiriad e-bost yn y ffurf gywir, fel enw@example.org',
  problem: 'Mae problem',
  or: 'neu',
  passkeyTitle: 'Defnyddio cyfrinallwedd',
  passkeyLead: "Os ydych wedi cadw cyfrinallwedd yma o'r blaen, mewngofnodwch â'ch bys, eich wyneb neu glo eich sgrin.",
  passkey: 'Mewngofnodi â chyfrinallwedd',
  providerTitle: 'Staff y cyngor',
  providerLead: "Os ydych yn gweithio i'r cyngor, gallwch ddefnyddio eich cyfrif gwaith.",
  provider: "Mewngofnodi â'ch cyfrif gwaith",
  sent: {
    title: 'Gwiriwch eich e-bost',
    lines: [
      "Rydym wedi anfon dolen i'r cyfeiriad a roddwyd gennych. Agorwch hi ar unrhyw ddyfais o fewn 15 munud i fewngofnodi.",
      'Gall gymryd munud neu ddwy. Os nad yw yno, edrychwch yn eich post sothach.',
    ],
    again: 'Anfon dolen arall',
  },
  confirmTitle: 'Mewngofnodi',
  confirmLead: (email) => `Mae'r ddolen hon yn eich mewngofnodi fel ${email}.`,
  confirm: 'Mewngofnodi',
  newTitle: 'Creu eich cyfrif',
  newLead: (email) => `Mae eich cyfeiriad ${email} yn newydd yma. Dau gwestiwn, a bydd eich cyfrif yn barod.`,
  name: 'Eich enw',
  nameHint: 'Dim ond eich enw cyntaf rydym yn ei ddangos yn gyhoeddus. Gallwch ddewis enw arall wedyn.',
  age: 'Faint yw eich oed?',
  ages: { 'under-13': '12 neu iau', '13-to-17': '13 i 17', '18-plus': '18 neu hŷn' },
  make: 'Creu fy nghyfrif',
  tooYoung: {
    title: 'Gallwch gael cyfrif pan fyddwch yn 13 oed',
    lines: [
      "Diolch am fod eisiau ymuno. Mae'r gyfraith yn gofyn i ni aros nes bod pobl yn 13 oed cyn rhoi cyfrif iddynt, felly nid ydym wedi cadw dim o'r hyn a ysgrifennoch yma.",
      'Mae eich syniadau yn cyfrif o hyd. Gallwch ddweud eich dweud heb gyfrif, a gall rhiant, gofalwr neu athro eich helpu.',
    ],
  },
  links: {
    used: {
      title: "Mae'r ddolen hon wedi ei defnyddio",
      lines: [
        'Mae pob dolen yn eich mewngofnodi unwaith. Os mai chi oedd hynny funud yn ôl, rydych wedi mewngofnodi: ewch ymlaen. Fel arall, gofynnwch am ddolen newydd.',
      ],
    },
    late: {
      title: "Mae'r ddolen hon yn rhy hen",
      lines: ['Mae dolen yn gweithio am 15 munud. Gofynnwch am un newydd a’i hagor yn fuan ar ôl iddi gyrraedd.'],
    },
    unknown: {
      title: "Nid yw'r ddolen hon yn gyflawn",
      lines: [
        'Mae rhywbeth yn y cyfeiriad ar goll neu wedi newid: mae rhai rhaglenni post yn torri dolenni hir. Copïwch y ddolen gyfan o’r e-bost, neu gofynnwch am un newydd.',
      ],
    },
  },
  askAgain: 'Anfonwch ddolen newydd ataf',
  goOn: 'Ewch ymlaen',
  home: "Mynd i'r dudalen flaen",
  welcome: 'Rydych wedi mewngofnodi',
  made: 'Mae eich cyfrif yn barod ac rydych wedi mewngofnodi',
  signedOut: 'Rydych wedi allgofnodi',
  refusals: {
    'name-missing': 'Rhowch eich enw',
    'name-too-long': 'Defnyddiwch 80 nod neu lai ar gyfer eich enw',
    'name-not-a-name': 'Rhowch enw, heb gyfeiriadau gwe nac e-bost',
    'age-missing': 'Dewiswch faint yw eich oed',
  },
  letter: {
    subject: (council) => `Eich dolen i fewngofnodi i ${council}`,
    text: (council, link) =>
      [
        'Helo,',
        `Agorwch y ddolen hon i fewngofnodi i ${council}, neu i greu cyfrif os nad oes gennych un eto:\n${link}`,
        'Mae’n gweithio unwaith, am 15 munud.',
        'Os na ofynnoch amdani, peidiwch â gwneud dim. Ni all neb fewngofnodi heb y ddolen hon.',
      ].join('\n\n'),
  },
}
