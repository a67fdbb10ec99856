const day = 86_400_000

/** The moments before which things are removed. Links stay a day, so that a late click is told that it is late. */
export function cutOffs(
  now: Date,
  { draftsDays, requestMonths, copyDays }: { draftsDays: number; requestMonths: number; copyDays: number },
) {
  const ago = (days: number) => new Date(now.getTime() - days * day)
  return {
    links: ago(1),
    invitations: ago(30),
    drafts: ago(draftsDays),
    copies: ago(copyDays),
    letters: ago(30),
    requests: monthsBefore(now, requestMonths),
  }
}

/** So many calendar months ago; the last day of a month where the day does not exist there. */
export function monthsBefore(now: Date, months: number): Date {
  const at = new Date(now)
  const wanted = at.getUTCDate()
  at.setUTCDate(1)
  at.setUTCMonth(at.getUTCMonth() - months)
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate()
  at.setUTCDate(Math.min(wanted, last))
  return at
}
