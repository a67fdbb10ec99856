import type { QuestionId } from './questions.ts'

/** Yes and no follow the verb of the question. */
export const yesAndNoInWelsh: Partial<Record<QuestionId, Readonly<Record<string, string>>>> = {
  disability: { Yes: 'Oes', No: 'Nac oes' },
  gender_identity: { Yes: 'Ydy', No: 'Nac ydy' },
  pregnancy_maternity: { Yes: 'Ydw', No: 'Nac ydw' },
}

/** The other options of the equality questions in Welsh, by their English. */
export const optionsInWelsh: Readonly<Record<string, string>> = {
  'Prefer not to say': "Mae'n well gen i beidio â dweud",
  'Yes, a lot': 'Ydyn, yn fawr',
  'Yes, a little': 'Ydyn, ychydig',
  'Not at all': 'Dim o gwbl',
  White: 'Gwyn',
  'Mixed or multiple ethnic groups': 'Grwpiau ethnig cymysg neu luosog',
  'Asian or Asian British': 'Asiaidd neu Asiaidd Prydeinig',
  'Black, African, Caribbean or Black British': 'Du, Affricanaidd, Caribïaidd neu Ddu Prydeinig',
  'Other ethnic group': 'Grŵp ethnig arall',
  'English, Welsh, Scottish, Northern Irish or British':
    'Seisnig, Cymreig, Albanaidd, Gwyddelig Gogledd Iwerddon neu Brydeinig',
  Irish: 'Gwyddelig',
  'Gypsy or Irish Traveller': 'Sipsi neu Deithiwr Gwyddelig',
  'Any other White background': 'Unrhyw gefndir Gwyn arall',
  'White and Black Caribbean': 'Gwyn a Du Caribïaidd',
  'White and Black African': 'Gwyn a Du Affricanaidd',
  'White and Asian': 'Gwyn ac Asiaidd',
  'Any other mixed or multiple ethnic background': 'Unrhyw gefndir ethnig cymysg neu luosog arall',
  Indian: 'Indiaidd',
  Pakistani: 'Pacistanaidd',
  Bangladeshi: 'Bangladeshaidd',
  Chinese: 'Tsieineaidd',
  'Any other Asian background': 'Unrhyw gefndir Asiaidd arall',
  African: 'Affricanaidd',
  Caribbean: 'Caribïaidd',
  'Any other Black, African or Caribbean background': 'Unrhyw gefndir Du, Affricanaidd neu Garibïaidd arall',
  Arab: 'Arabaidd',
  'Any other ethnic group': 'Unrhyw grŵp ethnig arall',
  'Never married and never registered in a civil partnership':
    'Erioed wedi priodi nac wedi cofrestru partneriaeth sifil',
  Married: 'Priod',
  'In a registered civil partnership': 'Mewn partneriaeth sifil gofrestredig',
  'Separated, but still legally married': 'Wedi gwahanu, ond yn dal yn briod yn gyfreithiol',
  'Separated, but still legally in a civil partnership':
    'Wedi gwahanu, ond yn dal mewn partneriaeth sifil yn gyfreithiol',
  Divorced: 'Wedi ysgaru',
  'Formerly in a civil partnership which is now legally dissolved':
    'Wedi bod mewn partneriaeth sifil sydd bellach wedi ei diddymu’n gyfreithiol',
  Widowed: 'Gweddw',
  'Surviving partner from a registered civil partnership': 'Partner sy’n goroesi o bartneriaeth sifil gofrestredig',
  'No religion': 'Dim crefydd',
  Christian: 'Cristnogaeth',
  Buddhist: 'Bwdhaeth',
  Hindu: 'Hindŵaeth',
  Jewish: 'Iddewiaeth',
  Muslim: 'Islam',
  Sikh: 'Siciaeth',
  'Any other religion': 'Unrhyw grefydd arall',
  Female: 'Benyw',
  Male: 'Gwryw',
  'Heterosexual or straight': 'Heterorywiol neu strêt',
  'Gay or lesbian': 'Hoyw neu lesbiaidd',
  Bisexual: 'Deurywiol',
  Other: 'Arall',
}
