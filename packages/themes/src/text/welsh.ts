/**
 * Small words of Welsh, because neither the detector of languages nor the lists of small words that we use know
 * Welsh, and Wales does. The first list holds words that hardly occur in other languages written with these letters.
 */
export const welshMarks: ReadonlySet<string> = new Set(
  "mae maen mwy yn yr ydy ydyn ydym yw sydd oedd roedd rydyn rydym dydy dydyn nid ddim dim wedi gyda gan hefyd hynny hwn eich ein chi nhw rhaid angen dylai dylem bod fod cael gael i'r a'r o'r neu oherwydd pobl plant cyngor stryd ysgol ffordd ffyrdd llwybr parc coed tai lleol cymuned diolch dylid gwell llai mwyaf iawn mae'n dw i'w o'n".split(
    ' ',
  ),
)

/** Words that carry no theme of their own in Welsh. */
export const welshSmall: readonly string[] =
  'a ac am ar at au bod bu bydd byddai cael chi chwi dan ddim dim dros drwy dylai dylid ei eich ein er eto eu fe fel fi fod fy ga gael gan gyda gyfer gen ger hefyd heb hi hon hwn hyd hyn hynny i iawn iddo iddi iddyn ie in mae maen mewn mi mwy na nac nad nag nawr ni nid nhw o oddi oedd oes ohono ohoni ond os pan pob pwy roedd rydym rydyn rhag rhai sef sut sy sydd tan trwy tua wedi wrth y ydy ydym ydyn yw yn yna yng ym yno yr'.split(
    ' ',
  )
