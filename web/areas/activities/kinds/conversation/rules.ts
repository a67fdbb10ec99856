/** Words that ask for yes or no, or for a choice among answers that somebody else thought of. */
const yesOrNo =
  /^(do|does|did|is|are|am|was|were|will|would|should|shall|can|could|have|has|had|may|might|must|agree|don['’]t|isn['’]t|aren['’]t|shouldn['’]t)\b/i
/** "Can you tell us" and "Would you describe" ask for words. */
const politely = /^(can|could|will|would) you (please )?(tell|describe|share|say|explain|write|show)\b/i
const choosing =
  /\b(yes (or|\/) no|true or false|tick (one|all|the)|choose (one|two|three|from|between|all)|pick (one|from)|select (one|all|from)|which (one )?of (these|the following)|on a scale|out of (5|five|10|ten)|strongly (agree|disagree)|rate (from|on|how)|rank (these|the following))\b/i
const listed = /^\s*([-*•]|\(?\s*\)|\[\s*\]|[a-e][).]|[1-9][).])\s+\S/m

/** Whether a question already holds its answers. An open conversation asks none of these: nobody knows yet what may be said. */
export function isClosed(question: string): boolean {
  const text = question.trim()
  const first = text.replace(/^(so|and|now|well|ok|in your view|in your opinion)[,\s]+/i, '')
  return (yesOrNo.test(first) && !politely.test(first)) || choosing.test(text) || listed.test(text)
}
