/**
 * Every carried language as it was written down by hand, without what CLDR adds. Only the generator, the tests and the
 * tables of `wire` read this; the recognisers read the generated tables through `load.ts`.
 */
import { language as af } from './af.js'
import { language as am } from './am.js'
import { language as ar } from './ar.js'
import { language as assamese } from './as.js'
import { language as az } from './az.js'
import { language as be } from './be.js'
import { language as bg } from './bg.js'
import { language as bn } from './bn.js'
import { language as bs } from './bs.js'
import { language as ca } from './ca.js'
import { language as ckb } from './ckb.js'
import { language as cs } from './cs.js'
import { language as da } from './da.js'
import { language as de } from './de.js'
import { language as el } from './el.js'
import { language as en } from './en.js'
import { language as es } from './es.js'
import { language as et } from './et.js'
import { language as eu } from './eu.js'
import { language as fa } from './fa.js'
import { language as fi } from './fi.js'
import { language as fil } from './fil.js'
import { language as fr } from './fr.js'
import { language as gl } from './gl.js'
import { language as gu } from './gu.js'
import { language as ha } from './ha.js'
import { language as he } from './he.js'
import { language as hi } from './hi.js'
import { language as hr } from './hr.js'
import { language as hu } from './hu.js'
import { language as hy } from './hy.js'
import { language as id } from './id.js'
import { language as icelandic } from './is.js'
import { language as it } from './it.js'
import { language as ja } from './ja.js'
import { language as ka } from './ka.js'
import { language as kk } from './kk.js'
import { language as km } from './km.js'
import { language as kn } from './kn.js'
import { language as ko } from './ko.js'
import { language as ku } from './ku.js'
import { language as ky } from './ky.js'
import type { Language } from './language.js'
import { language as lo } from './lo.js'
import { language as lt } from './lt.js'
import { language as lv } from './lv.js'
import { language as mg } from './mg.js'
import { language as mk } from './mk.js'
import { language as ml } from './ml.js'
import { language as mn } from './mn.js'
import { language as mr } from './mr.js'
import { language as ms } from './ms.js'
import { language as my } from './my.js'
import { language as nb } from './nb.js'
import { language as ne } from './ne.js'
import { language as nl } from './nl.js'
import { language as odia } from './or.js'
import { language as pa } from './pa.js'
import { language as pl } from './pl.js'
import { language as ps } from './ps.js'
import { language as pt } from './pt.js'
import { language as ro } from './ro.js'
import { language as ru } from './ru.js'
import { language as si } from './si.js'
import { language as sk } from './sk.js'
import { language as sl } from './sl.js'
import { language as so } from './so.js'
import { language as sq } from './sq.js'
import { language as sr } from './sr.js'
import { language as srLatn } from './sr-latn.js'
import { language as sv } from './sv.js'
import { language as sw } from './sw.js'
import { language as ta } from './ta.js'
import { language as te } from './te.js'
import { language as tg } from './tg.js'
import { language as th } from './th.js'
import { language as tk } from './tk.js'
import { language as tr } from './tr.js'
import { language as uk } from './uk.js'
import { language as ur } from './ur.js'
import { language as uz } from './uz.js'
import { language as uzCyrl } from './uz-cyrl.js'
import { language as vi } from './vi.js'
import { language as xh } from './xh.js'
import { language as yo } from './yo.js'
import { language as zh } from './zh.js'
import { language as zhHant } from './zh-hant.js'
import { language as zu } from './zu.js'

/** In the order in which a tie between readings of one word is broken. */
export const languages: readonly Language[] = [
  ar,
  en,
  fa,
  ur,
  ps,
  ckb,
  he,
  fr,
  es,
  pt,
  it,
  ro,
  ca,
  gl,
  eu,
  de,
  nl,
  af,
  sv,
  nb,
  da,
  icelandic,
  fi,
  et,
  lv,
  lt,
  hu,
  pl,
  cs,
  sk,
  sl,
  hr,
  bs,
  srLatn,
  sq,
  tr,
  az,
  uz,
  tk,
  vi,
  id,
  ms,
  fil,
  sw,
  ha,
  so,
  yo,
  zu,
  xh,
  mg,
  ru,
  uk,
  be,
  bg,
  sr,
  mk,
  kk,
  ky,
  tg,
  mn,
  uzCyrl,
  el,
  hy,
  ka,
  hi,
  mr,
  ne,
  bn,
  assamese,
  pa,
  gu,
  odia,
  ta,
  te,
  kn,
  ml,
  si,
  th,
  lo,
  km,
  my,
  am,
  zh,
  zhHant,
  ja,
  ko,
  ku,
]
