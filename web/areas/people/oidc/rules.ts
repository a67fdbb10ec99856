export type ProviderRefusal =
  | 'cancelled'
  | 'not-answering'
  | 'not-proved'
  | 'old'
  | 'address-not-verified'
  | 'no-account'
  | 'not-staff'
  | 'linked-to-another'

/** What a provider says of somebody, as far as we ask. */
export type Claims = { subject: string; email: string | undefined; emailVerified: boolean; secondFactor: boolean }

/** Classes of sign-in that mean two factors: the multi-factor policy of PAPE, and the phishing-resistant ones of OpenID EAP. */
const strongClasses = ['http://schemas.openid.net/pape/policies/2007/06/multi-factor', 'phr', 'phrh']

/** Reads claims. A second factor counts only where the provider says so itself: the method "mfa" of RFC 8176, or a class that means it. */
export function readClaims(claims: Readonly<Record<string, unknown>>): Claims {
  const { sub, email, email_verified: verified, amr, acr } = claims
  return {
    subject: typeof sub === 'string' ? sub : '',
    email: typeof email === 'string' ? email : undefined,
    emailVerified: verified === true,
    secondFactor:
      (Array.isArray(amr) && amr.includes('mfa')) || (typeof acr === 'string' && strongClasses.includes(acr)),
  }
}

type Found = { linked: boolean; claims: Claims; account: { staff: boolean } | undefined }

/** Why somebody cannot sign in this way, or null. An address links an account only where the provider verified it. */
export function providerRefusal({ linked, claims, account }: Found): ProviderRefusal | null {
  if (!claims.subject) return 'not-proved'
  if (!linked && !(claims.email && claims.emailVerified)) return 'address-not-verified'
  if (!account) return 'no-account'
  return account.staff ? null : 'not-staff'
}
