/**
 * What NewsML-G2 2.35 lets stand where, by names alone: an element may have the children that any type of its name has.
 * Documents of older versions are judged by this one too: it keeps what it deprecates.
 */

export const namespace = 'http://iptc.org/std/nar/2006-10-01/'

/** Elements with the same children, and behind `>` these. A name with `$` is a group of names. */
const table = `
newsItem > $item $relations contentSet partMeta
packageItem > $item $relations groupSet partMeta
conceptItem > $item $relations concept
knowledgeItem > $item $relations conceptSet partMeta schemeMeta
planningItem > $item $relations newsCoverageSet
catalogItem > $item catalogContainer
catalogContainer > catalog
catalog > scheme title
scheme > definition name note sameAs sameAsScheme
schemeMeta > definition name note related sameAsScheme schemeMetaExtProperty
catalogRef > title
itemMeta > altRep deliverableOf edNote embargoed expires fileName firstCreated generator hash incomingFeedId instanceOf itemClass itemMetaExtProperty link memberOf metadataCreator origRep profile provider pubStatus role service signal title versionCreated
contentMeta > $content contentMetaExtProperty
catalogItem/contentMeta > altId contentCreated contentModified contributor creator
partMeta > $content edNote link partMetaExtProperty regionDelim role signal timeDelim
rightsInfo > accountable copyrightHolder copyrightNotice dataMining link rightsExpressionData rightsExpressionXML rightsInfoExtProperty usageTerms
contentSet > inlineData inlineXML remoteContent
remoteContent > altId altLoc channel hash remoteContentExtProperty signal
groupSet > group
group > conceptRef edNote groupExtProperty groupRef itemRef signal title
conceptSet > concept
concept > $concept POIDetails conceptExtProperty conceptId eventDetails geoAreaDetails hasInstrument objectDetails organisationDetails personDetails type
events > event
event > broader definition eventDetails facet name narrower note related sameAs
newsCoverageSet > newsCoverage
newsCoverage > $plan delivery newsCoverageExtProperty planning
planning > $plan audience exclAudience itemCount newsContentCharacteristics planningExtProperty urgency
delivery > deliveredItemRef
hopHistory > hop
hop > action party
pubHistory > published
published > name publishedExtProperty related timestamp
contentMetaExtProperty partMetaExtProperty itemMetaExtProperty rightsInfoExtProperty schemeMetaExtProperty remoteContentExtProperty groupExtProperty conceptExtProperty planningExtProperty newsCoverageExtProperty publishedExtProperty memberOf instanceOf signal audience exclAudience inlineRef derivedFrom locality area country worldRegion participationRequirement > $concept
accountable > $concept personDetails
affiliation > $concept organisationDetails
copyrightHolder provider metadataCreator infoSource creator contributor participant organiser assignedTo party > $concept organisationDetails personDetails
located location > $concept POIDetails geoAreaDetails
genre subject > $concept bag facetConcept mainConcept
mainConcept facetConcept broader narrower > $flex
related > $flex bag
bag > bit
itemClass action > hierarchyInfo name related
conceptRef sameAs dataMining pubStatus role service digitalSourceType type facet eventStatus occurStatus newsCoverageStatus accessStatus > hierarchyInfo name
language > name
personDetails > affiliation born contactInfo died
organisationDetails > affiliation contactInfo dissolved founded hasInstrument location
geoAreaDetails > circle dissolved founded line polygon position
line circle polygon > position
POIDetails > access address capacity ceasedToExist contactInfo created details openHours position
objectDetails > ceasedToExist copyrightNotice created creator
eventDetails > accessStatus contactInfo dates eventStatus keyword language location newsCoverage newsCoverageStatus occurStatus organiser participant participationRequirement registration subject
dates > confirmation duration end exDate exRule rDate rRule start
contactInfo > address email fax im note phone web
address > area country line locality postalCode worldRegion
copyrightNotice usageTerms edNote description definition note access details registration > $text br
headline dateline by title openHours capacity > $text
a > inline ruby span
inline > ruby span
span > ruby
ruby > rb rp rt
inlineData channel groupRef sameAsScheme rightsExpressionXML rightsExpressionData versionCreated firstCreated embargoed fileName generator profile altRep hash expires origRep incomingFeedId urgency contentCreated contentModified icon altId rating userInteraction name keyword slugline creditline timeDelim regionDelim derivedFromValue created bit altLoc hierarchyInfo conceptId born died email im phone fax web postalCode founded dissolved hasInstrument position ceasedToExist start end duration rDate rRule exDate exRule confirmation g2contentType scheduled itemCount newsContentCharacteristics timestamp br rb rp rt >
`

const groups: Readonly<Record<string, string>> = {
  $item: 'catalog catalogRef contentMeta hopHistory itemMeta pubHistory rightsInfo',
  $relations: 'assert derivedFrom derivedFromValue inlineRef',
  $content:
    'altId audience by contentCreated contentModified contributor creator creditline dateline description digitalSourceType exclAudience genre headline icon infoSource keyword language located rating slugline subject urgency userInteraction',
  $concept: 'broader definition facet hierarchyInfo name narrower note related remoteInfo sameAs',
  $flex: 'facet hierarchyInfo name related sameAs',
  $text: 'a inline ruby span',
  $plan:
    'assignedTo by creditline dateline description edNote g2contentType genre headline itemClass keyword language scheduled service slugline subject',
}

const words = (text: string) => text.split(' ').filter((word) => word !== '')

/** Every name that an element of the namespace may have below an item, with the names of its children. */
export const childNames: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [names, children] = line.split('>')
      const set = new Set(words(children!).flatMap((word) => words(groups[word] ?? word)))
      return words(names!).map((name) => [name, set] as const)
    }),
)

/** Elements that may hold any other one. */
export const openNames: ReadonlySet<string> = new Set(
  words('itemRef deliverableOf link assert remoteInfo deliveredItemRef'),
)

/** Attributes without which an element says nothing. */
export const required: ReadonlyMap<string, readonly string[]> = new Map([
  ['catalogRef', ['href']],
  ['scheme', ['alias', 'uri']],
  ['schemeMeta', ['uri']],
  ['language', ['tag']],
  ['groupSet', ['root']],
  ['groupRef', ['idref']],
  ['inlineRef', ['idrefs']],
  ['derivedFromValue', ['sourceidref', 'idrefs']],
  ['rating', ['value', 'scalemin', 'scalemax']],
  ['position', ['latitude', 'longitude']],
  ['circle', ['radius']],
  ['hasInstrument', ['symbol']],
  ['timeDelim', ['start', 'end']],
  ['itemCount', ['rangefrom', 'rangeto']],
])

/** The second half of the version 2.x in which an attribute came. */
export const since: ReadonlyMap<string, number> = new Map([
  ['schemeretired', 29],
  ['authoritystatus', 32],
  ['authoritystatusuri', 32],
])

const zone = '(?:Z|[+-]\\d\\d:\\d\\d)?'
const month = '\\d{4}-(?:0[1-9]|1[0-2])'
const day = `${month}-(?:0[1-9]|[12]\\d|3[01])`
const time = '(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,20})?'
const dated = new RegExp(`^${day}(?:T${time})?${zone}$`)
/** A day, and with it a month or a year alone. */
export const partOfDate = new RegExp(`^(?:\\d{4}|${month}|${day}(?:T${time})?)${zone}$`)

interface ValueType {
  fits: (value: string) => boolean
  /** What a value of it is, for a message. */
  title: string
}

const date: ValueType = { fits: (value) => dated.test(value), title: 'a date of XML Schema' }
const count: ValueType = { fits: (value) => /^\+?\d{1,20}$/.test(value), title: 'a whole number' }
const flag: ValueType = { fits: (value) => /^(?:true|false|0|1)$/.test(value), title: 'true or false' }
const decimal: ValueType = {
  fits: (value) => /^[+-]?(?:\d{1,20}(?:\.\d{0,20})?|\.\d{1,20})$/.test(value),
  title: 'a number',
}
const code: ValueType = {
  fits: (value) => value.indexOf(':') > 0 && value.indexOf(':') < value.length - 1 && !/[ \t\r\n]/.test(value),
  title: 'a code behind the alias of its scheme',
}
const uri: ValueType = { fits: (value) => !/%(?![0-9A-Fa-f]{2})/.test(value), title: 'a URI' }

const typeOf = new Map<string, ValueType>([
  ...words(
    'coversfrom coversto created generated modified retired schemecreated schememodified schemeretired timestamp until validfrom validto',
  ).map((name) => [name, date] as const),
  ...words('charcount colourdepth height linecount pagecount rank seq size wordcount').map(
    (name) => [name, count] as const,
  ),
  ...words('audiovbr custom hascontent videovbr').map((name) => [name, flag] as const),
  ...words('latitude longitude').map((name) => [name, decimal] as const),
  ['qcode', code],
  ['href', uri],
])

/** What the value of an attribute is to be, if the table has it. */
export function valueType(attribute: string): ValueType | undefined {
  return typeOf.get(attribute) ?? (attribute.endsWith('uri') ? uri : undefined)
}
