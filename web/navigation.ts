import { holds, isStaff } from './permissions.ts'
import type { Person } from './platform/session.ts'
import type { Chrome, Language } from './ui/layout/view.ts'

const words = {
  en: {
    say: 'Have your say',
    changed: 'What changed',
    wards: 'Wards',
    news: 'News',
    receipt: 'Look up a receipt',
    mine: 'My page',
    signIn: 'Sign in',
    accessibility: 'Accessibility statement',
    privacy: 'Privacy',
    cookies: 'Cookies',
    contact: 'Contact',
    formats: 'Other languages and formats',
    rules: 'House rules',
    young: 'For young people',
    groups: 'Community groups',
    services: 'What the council does',
    events: 'Events',
    plan: 'What we plan to ask',
    data: 'Data and sources',
    record: 'Public record',
    search: 'Search',
  },
  cy: {
    say: 'Dweud eich dweud',
    changed: 'Beth newidiodd',
    wards: 'Wardiau',
    news: 'Newyddion',
    receipt: 'Chwilio am dderbynneb',
    mine: 'Fy nhudalen',
    signIn: 'Mewngofnodi',
    accessibility: 'Datganiad hygyrchedd',
    privacy: 'Preifatrwydd',
    cookies: 'Cwcis',
    contact: 'Cysylltu',
    formats: 'Ieithoedd a fformatau eraill',
    rules: "Rheolau'r tŷ",
    young: 'I bobl ifanc',
    groups: 'Grwpiau cymunedol',
    services: 'Beth mae’r cyngor yn ei wneud',
    events: 'Digwyddiadau',
    plan: 'Beth rydym yn bwriadu ei ofyn',
    data: 'Data a ffynonellau',
    record: 'Cofnod cyhoeddus',
    search: 'Chwilio',
  },
}

/** The same few ways on every page, and the council's duties at its foot. */
export function navigation(language: Language, person: Person | null): Pick<Chrome, 'navigation' | 'footer'> {
  const say = words[language]
  return {
    navigation: [
      { key: 'projects', href: '/projects', text: say.say },
      { key: 'changes', href: '/what-changed', text: say.changed },
      { key: 'wards', href: '/wards', text: say.wards },
      { key: 'news', href: '/news', text: say.news },
      { key: 'receipt', href: '/receipts', text: say.receipt },
      { key: 'search', href: '/search', text: say.search },
      person
        ? { key: 'mine', href: '/my-page', text: say.mine }
        : { key: 'sign-in', href: '/sign-in', text: say.signIn },
    ],
    footer: [
      { href: '/accessibility', text: say.accessibility },
      { href: '/privacy', text: say.privacy },
      { href: '/cookies', text: say.cookies },
      { href: '/format-requests/new', text: say.formats },
      { href: '/contact', text: say.contact },
      { href: '/house-rules', text: say.rules },
      { href: '/young-people', text: say.young },
      { href: '/groups', text: say.groups },
      { href: '/council-services', text: say.services },
      { href: '/events', text: say.events },
      { href: '/forward-plan', text: say.plan },
      { href: '/data-sources', text: say.data },
      { href: '/record', text: say.record },
    ],
  }
}

/** The rooms a member of staff may enter. */
export function staffNavigation(person: Person | null): Chrome['staffNavigation'] {
  const rooms = [
    { key: 'desk', href: '/desk', text: 'Desk', permission: 'desk.see' },
    { key: 'projects', href: '/desk/projects', text: 'Projects', permission: 'projects.see-unpublished' },
    { key: 'events', href: '/desk/events/coverage', text: 'Events', permission: 'desk.see' },
    { key: 'moderation', href: '/moderation', text: 'Moderation', permission: 'voices.moderate' },
    { key: 'keying', href: '/keying', text: 'Paper', permission: 'voices.enter' },
    { key: 'posts', href: '/desk/posts', text: 'Updates', permission: 'posts.edit' },
    { key: 'groups', href: '/desk/groups', text: 'Groups', permission: 'groups.see' },
    { key: 'my-groups', href: '/network/my-groups', text: 'Your groups', permission: 'link-officers.serve' },
    { key: 'network', href: '/network/key-groups', text: 'Network', permission: 'groups.see' },
    { key: 'skills', href: '/skills', text: 'Skills', permission: 'skills.search' },
    { key: 'concerns', href: '/concerns/room', text: 'Concerns', permission: 'concerns.broker' },
    { key: 'broker-people', href: '/desk/broker-people', text: 'People of the broker', permission: 'concerns.broker' },
    { key: 'privacy', href: '/privacy-requests', text: 'Privacy requests', permission: 'privacy.manage' },
    { key: 'people', href: '/people', text: 'People', permission: 'people.manage' },
    { key: 'places', href: '/places/desk', text: 'Places', permission: 'places.import' },
    { key: 'settings', href: '/settings', text: 'Settings', permission: 'settings.edit' },
    { key: 'record', href: '/record/entries', text: 'Record', permission: 'record.read' },
  ] as const
  return rooms
    .filter(({ permission }) => holds(person, permission) && !(permission === 'concerns.broker' && isStaff(person)))
    .map(({ key, href, text }) => ({ key, href, text }))
}
