/** Common English words that are also the Telex keys of a Vietnamese syllable: `moon` is môn, `best` is bét. */
const LOOK_ALIKES = new Set(
  `air arm as ask bar beef been beer bees beets best bias bis bits book books boom boost boots bor born bots
  bow bows box buns bus busy cans caps car cast cats chair char chose chosen chow cook core cost cow cows
  cups cuts dark dawn days deed deem deer did dis docs does door dots down downs dust fan fee flow fly fun
  gaps gas goes gown gowns guns guts hair harm has hats hawk her here hero hex his hits honor hoof hook
  hooks hoops host hots how ins is its jam jan jet jim jun keen keeps kits laps last lawn lax lee lees lets
  list look looks loops lose lost lots low lows maps mark mas mask mats max mays meets mere mis mix mono
  moon moons more most mow must nest nets noon nor now nuts of oops or own owns pair par park past pawn pays
  pens per perm pets photos pieces pins poor pos post pots rats rays reef reset rest reuse roof room rooms
  roots rose row rows runs rust says see seem seems seen sees sense sets sir sis six sofa sons soon sow
  suits suns tar task tax taxi teen teens tees tens tense term test thats theme themes there these this thor
  those thus tips toes tons too took tops tow town towns tows traps tree trees trust tur turn us vans var
  vary vets vis visa vow vows was won wrong`.split(/\s+/),
)

/** Whether keys are rather an English word than Telex, in lower case. Neighbours may still prove Telex. */
export function isEnglishLookAlike(keys: string): boolean {
  return LOOK_ALIKES.has(keys)
}
