const partNames: Record<string, string> = {
  '': 'Answer',
  priority: 'Priority',
  prompt: 'Further answer',
  answer: 'Answer in own words',
}

/** What a part of a voice is called on the desk. */
export const nameOfPart = (part: string): string => {
  const [kind = '', number = ''] = part.split('-')
  return part ? `${partNames[kind] ?? kind} ${number}`.trim() : partNames['']!
}
