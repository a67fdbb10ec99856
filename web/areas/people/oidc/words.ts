import type { Catalogue } from '../../../platform/words.ts'
import type { ProviderRefusal } from './rules.ts'

const en: Record<ProviderRefusal, string> = {
  cancelled: 'You did not finish signing in with your work account. Try again, or use a link by email',
  'not-answering': 'Your work account’s service does not answer just now. Try again later, or use a link by email',
  'not-proved': 'Your work account’s service did not prove who you are. Try again, or use a link by email',
  old: 'That took too long, or the page was used before. Try again',
  'address-not-verified': 'Your work account has no address that its service has checked. Use a link by email instead',
  'no-account': 'Nobody here has the address of your work account. Ask an administrator of the council to invite you',
  'not-staff': 'Your account here has no role with the council. Use a link by email instead',
  'linked-to-another': 'Your account here belongs to another work account. Ask an administrator of the council',
}

const cy: Record<ProviderRefusal, string> = {
  cancelled:
    'Ni orffennoch fewngofnodi gyda’ch cyfrif gwaith. Rhowch gynnig arall arni, neu defnyddiwch ddolen drwy e-bost',
  'not-answering':
    'Nid yw gwasanaeth eich cyfrif gwaith yn ateb ar hyn o bryd. Rhowch gynnig arall arni wedyn, neu defnyddiwch ddolen drwy e-bost',
  'not-proved':
    'Ni phrofodd gwasanaeth eich cyfrif gwaith pwy ydych. Rhowch gynnig arall arni, neu defnyddiwch ddolen drwy e-bost',
  old: 'Cymerodd hynny ormod o amser, neu defnyddiwyd y dudalen o’r blaen. Rhowch gynnig arall arni',
  'address-not-verified':
    'Nid oes gan eich cyfrif gwaith gyfeiriad y mae ei wasanaeth wedi’i wirio. Defnyddiwch ddolen drwy e-bost yn lle hynny',
  'no-account': 'Nid oes gan neb yma gyfeiriad eich cyfrif gwaith. Gofynnwch i weinyddwr y cyngor eich gwahodd',
  'not-staff': 'Nid oes gan eich cyfrif yma rôl gyda’r cyngor. Defnyddiwch ddolen drwy e-bost yn lle hynny',
  'linked-to-another': 'Mae eich cyfrif yma yn perthyn i gyfrif gwaith arall. Gofynnwch i weinyddwr y cyngor',
}

export const providerRefusals: Catalogue<Record<ProviderRefusal, string>> = { en, cy }
