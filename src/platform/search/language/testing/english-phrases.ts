/** What people may look for in English, and names of things. */
export const ENGLISH_PHRASES = `
  how to get a visa for my wife
  marriage registration for foreigners
  birth certificate
  work permit renewal
  residence card
  temporary residence registration
  land use right certificate
  where is the tax office
  income tax form
  corporate tax
  business registration online
  how to open a restaurant
  driver license for foreigners
  convert foreign driver license
  passport lost
  lost passport report
  passport for newborn child
  police clearance certificate
  criminal record check
  adoption of children
  notary office near me
  certified copy of documents
  legalization of documents
  building permit for house
  construction permit fee
  house ownership for foreigners
  health insurance card
  social insurance book
  unemployment benefits
  retirement pension
  death certificate
  divorce papers
  change of name
  single status certificate
  electronic visa
  exit and entry visa
  investment certificate
  import export license
  customs declaration form
  food safety certificate
  fire safety check
  vehicle registration
  car registration
  motorbike license plate
  school admission
  university degree recognition
  scholarship list
  public service portal
  contact us
  help desk
  opening hours
  terms of use
  site map
  google maps
  test results
  class list
  world bank project
  the best of the rest
  this is a test
  was it you or her
  there is room for four
  these are the terms of the lease
  moon and sun
  new look
  book a room soon
  door to door post
  beer and beef
  too good
  list of fees
  see more news
  as soon as possible
  user manual
  windows server
  microsoft excel
  facebook page
  email address
  mobile app
  download file
  java script
  open source
  star wars
  six sigma
  world cup
  data center
  host name
  bus stop
  taxi service
  car park
  gas station
  hotel and spa
  laser printer
  air ticket
  fast food store
  book store
  poor families
  deaf and mute
  free trade zone
  low income housing
  maps of the town
  cost of living`
  .trim()
  .split(/\n\s*/)
