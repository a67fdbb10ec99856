export const quietLetter = (said: { officer: string; group: string; days: number; href: string }) => ({
  subject: `${said.group}: no word for ${said.days} days`,
  text: `Hello ${said.officer},

You and ${said.group} have not spoken for ${said.days} days, as far as your shared record says.

Call, write or go and see them, then write it down in a sentence:
${said.href}

If you did speak, write down when, and this reminder ends.`,
})
