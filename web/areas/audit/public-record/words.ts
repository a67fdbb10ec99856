import type { Catalogue } from '../../../platform/words.ts'

type Words = {
  title: string
  lead: string
  whatTitle: string
  what: string[]
  headTitle: string
  lines: string
  head: string
  sealed: string
  waiting: (n: number) => string
  none: string
  download: string
  checkTitle: string
  check: string
  keep: string
  newest: string
  columns: { place: string; when: string; deed: string; facts: string }
  older: string
  empty: string
}

export const words: Catalogue<Words> = {
  en: {
    title: 'The public record',
    lead: 'Everything that changes anything here is written down at once, and nothing in the record can be changed later without anyone being able to notice.',
    whatTitle: 'What it holds',
    what: [
      'Each line says what was done and when. Lines about public facts, such as a decision, also say which.',
      'No line holds a name, a contact or anybody’s words. Those are fixed by a code that only fits what was written.',
      'Each line carries the seal of the line before it. Take one out or change it, and no later seal fits.',
    ],
    headTitle: 'The newest seal',
    lines: 'Lines',
    head: 'Seal',
    sealed: 'Sealed',
    waiting: (n) => (n === 1 ? '1 more line is waiting to be sealed' : `${n} more lines are waiting to be sealed`),
    none: 'Nothing has been sealed yet.',
    download: 'Download the whole record',
    checkTitle: 'Check it yourself',
    check: 'Download the record and check it with the free Folkmoot command on your own computer:',
    keep: 'Keep the newest seal somewhere safe, or send it to a friend. A later record must still contain it. That is how you would notice if the record had been written anew.',
    newest: 'Newest public lines',
    columns: { place: 'Line', when: 'When', deed: 'What', facts: 'Public facts' },
    older: 'Older lines',
    empty: 'Public lines will be here when the council publishes or decides something.',
  },
  cy: {
    title: 'Y cofnod cyhoeddus',
    lead: "Mae popeth sy'n newid unrhyw beth yma yn cael ei ysgrifennu ar unwaith, ac ni ellir newid dim yn y cofnod wedyn heb i unrhyw un allu sylwi.",
    whatTitle: 'Beth sydd ynddo',
    what: [
      'Mae pob llinell yn dweud beth a wnaed a phryd. Mae llinellau am ffeithiau cyhoeddus, fel penderfyniad, hefyd yn dweud pa un.',
      "Nid oes enw, manylion cyswllt na geiriau neb mewn unrhyw linell. Mae'r rheini wedi'u pennu gan god sydd ond yn ffitio'r hyn a ysgrifennwyd.",
      "Mae pob llinell yn cario sêl y llinell o'i blaen. Tynnwch un allan neu ei newid, ac ni fydd yr un sêl ddiweddarach yn ffitio.",
    ],
    headTitle: 'Y sêl ddiweddaraf',
    lines: 'Llinellau',
    head: 'Sêl',
    sealed: 'Seliwyd',
    waiting: (n) => `Llinellau eraill sy'n aros i gael eu selio: ${n}`,
    none: 'Does dim wedi ei selio eto.',
    download: "Lawrlwytho'r cofnod cyfan",
    checkTitle: 'Ei wirio eich hun',
    check: "Lawrlwythwch y cofnod a'i wirio â gorchymyn rhydd Folkmoot ar eich cyfrifiadur eich hun:",
    keep: "Cadwch y sêl ddiweddaraf yn rhywle diogel, neu anfonwch hi at ffrind. Rhaid i gofnod diweddarach ei chynnwys o hyd. Dyna sut y byddech yn sylwi petai'r cofnod wedi'i ysgrifennu o'r newydd.",
    newest: 'Llinellau cyhoeddus diweddaraf',
    columns: { place: 'Llinell', when: 'Pryd', deed: 'Beth', facts: 'Ffeithiau cyhoeddus' },
    older: 'Llinellau hŷn',
    empty: 'Bydd llinellau cyhoeddus yma pan fydd y cyngor yn cyhoeddi neu’n penderfynu rhywbeth.',
  },
}
