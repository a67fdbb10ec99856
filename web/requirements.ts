import { networkProofs } from './network-proofs.ts'
import { type Proof, proof } from './proof.ts'
import { takingPartProofs } from './taking-part-proofs.ts'

/** Every row that Folkmoot claims. `docs/generated/requirements.md` is printed from this list; each test named must exist. */
export const proofs: readonly Proof[] = [
  proof(
    'R04',
    'A project says what can and cannot change, who decides, by when; without it, it is not published',
    'areas/projects/publication/publication',
    'R04: a project without what can and cannot change is not published',
    '/desk/projects/:project/publication',
  ),
  proof(
    'R30',
    'Open to everyone, on paper too: a paper answer stands in the same results',
    'areas/activities/keying/keying',
    'keyed twice by two people without a mouse, one difference settled, released with their printed receipts',
    '/keying',
  ),
  proof(
    'R31',
    'A receipt for everyone, which shows what was done',
    'areas/home/receipt/receipt',
    'opens for whoever holds it: code, picture, own words by question, and who wrote them down',
    '/receipts/:code',
  ),
  proof(
    'R34',
    'Plain share links',
    'areas/publishing/news/news',
    'R34: four plain links, and a feed that readers find',
    '/news/:post',
  ),
  proof(
    'R37',
    'The form of collaboration is shown; changing it is public, with a reason',
    'areas/projects/publication/publication',
    'R37: a change from co-produce to consult is public, with its reason',
    '/desk/projects/:project/level',
  ),
  proof(
    'R40',
    'The level of participation with its promise',
    'areas/home/project/project',
    'says what can change, who decides, the level with its promise, and leads to the one thing to do',
    '/projects/:project',
  ),
  proof(
    'R45',
    'An open conversation takes no closed question',
    'areas/activities/desk/desk',
    'adding one to an open conversation is refused with the reason, by whatever route',
    '/desk/activities/:activity/prompts',
  ),
  proof(
    'R46',
    'Priorities in people’s own words, then grouped; a group opens to the words',
    'areas/voices/themes/themes',
    'words under themes come page by page, each once, and only those that are shown',
    '/themes/:theme',
  ),
  proof(
    'R47',
    'What people could bring is asked, never required, private by default',
    'areas/activities/taking/taking',
    'what may be left out is left out, and says so',
    '/projects/:project/:activity/answer/skills',
  ),
  proof(
    'R48',
    'Events, one-to-one notes (with consent) and partners in one record',
    'areas/activities/notes/notes',
    'a one-to-one note without consent is refused; with it, it is kept, marked, and has a receipt',
    '/desk/activities/:activity/notes/new',
  ),
  proof(
    'R49',
    'Known unknowns; closing one records the answer',
    'areas/projects/publication/publication',
    'R49: closing an unknown records its answer, and the last one needs a reason why nothing else is unknown',
    '/desk/projects/:project/unknowns',
  ),
  proof(
    'R50',
    'Every group of priorities is answered before a project closes',
    'areas/outcomes/publication/publication',
    'a theme without an answer keeps a project from closing, and the sentence names it',
    '/desk/projects/:project/closure',
  ),
  proof(
    'R58',
    'Answers show after approval and are in the export',
    'areas/activities/export/export',
    'an answer appears after approval, and all are in the export, formulas made harmless',
    '/desk/activities/:activity/exports',
  ),
  proof(
    'R80',
    'A box for thoughts on any page',
    'areas/voices/thoughts/thoughts',
    'leads to the receipt; what was sent waits for the team, with its page',
    '/thoughts/:subject',
  ),
  proof(
    'R81',
    'Follow by email or feed; one-click unsubscribing',
    'areas/publishing/follows/follows',
    'a mail program ends it by POST to the address in the header: no sign-in, no token, from anywhere',
    '/follow/:subject',
  ),
  proof(
    'R83',
    'A public portfolio with status',
    'areas/projects/portfolio/portfolio',
    'R83: the portfolio lists all live enquiries and projects, and nothing that is not public',
    '/projects',
  ),
  proof(
    'R106',
    'An area with an official, dated boundary and its profile',
    'areas/places/imports/imports',
    'Norbiton has 11,187 usual residents in 2021, with the source, and both its boundaries with their dates',
    '/wards/norbiton',
  ),
  proof(
    'R107',
    'Wards in neighbourhoods, one at a time',
    'areas/places/imports/imports',
    'a ward that moves to another neighbourhood leaves the one it was in, and the past is kept',
    '/neighbourhoods/:neighbourhood',
  ),
  proof(
    'R130',
    'Roles and permissions, each tested',
    'areas/people/roles/permissions',
    'least privilege: who sees contacts, private requests, single answers and counts of equality',
    '/people/:account',
  ),
  proof(
    'R131',
    'Sign-in by email link, passkey or a work account; staff need a second factor',
    'areas/people/second-factor/second-factor',
    'staff without a second factor cannot open the administration, whatever their role',
    '/sign-in',
  ),
  proof(
    'R132',
    'Privacy: export, correct, erase, object, complain',
    'areas/people/privacy/erasing-a-person',
    'erasing a person removes identity and equality rows and keeps anonymous counts',
    '/privacy',
  ),
  proof(
    'R133',
    'Moderation with reasons, told to the author, and appeals',
    'areas/voices/appeals/appeals',
    'the receipt says which rule it was and leads to the appeal, which somebody else answers',
    '/moderation',
  ),
  proof(
    'R136',
    'Many councils apart; merger and division keep history and addresses',
    'admin/admin',
    'a merged council lives on in the other: receipts, addresses, people, contacts and the old record',
    'bin/folkmoot council merge',
  ),
  proof(
    'R137',
    'Accessible: statement, every page checked',
    'areas/home/about/about',
    'the statement has the sentences that the law asks for',
    '/accessibility',
  ),
  proof(
    'R138',
    'Welsh-ready; switching language keeps what was typed',
    'areas/activities/taking/taking',
    'the language button keeps what was typed, on each page and on the check page',
    '/projects/:project/:activity/answer',
  ),
  ...networkProofs,
  ...takingPartProofs,
]

/** `docs/generated/requirements.md`. */
export function requirementsPage(): string {
  const rows = proofs.map(
    ({ row, what, file, test, page }) => `| ${row} | ${what} | \`${page}\` | \`${file}\`: ${test} |`,
  )
  return `# What is delivered, and what proves it\n\nPrinted from \`web/requirements.ts\` by \`bin/check --generate\`. Journeys in a real browser for the main rows are in \`e2e/\`.\n\n| Row | What | Where a person does it | Test that proves it |\n|---|---|---|---|\n${rows.join('\n')}\n`
}
