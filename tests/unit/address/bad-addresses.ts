/** What somebody may have typed, pasted or been sent. */
export interface BadAddress {
  given: string
  /** The address of the view that is shown. */
  canonical: string
  /** What the page says of it, in English. */
  sentences: readonly string[]
}

const long = 'x'.repeat(2000)

function bad(given: string, canonical: string, ...sentences: string[]): BadAddress {
  return { given, canonical, sentences }
}

export const BAD_DATES = [
  bad(
    '/?date=2024-02-31',
    '/2023-12-15/?date=2024-02-29',
    '“2024-02-31” is not in the calendar, so the map shows 29 February 2024 instead.',
  ),
  bad(
    '/?date=2025-02-29',
    '/2023-12-15/?date=2025-02-28',
    '“2025-02-29” is not in the calendar, so the map shows 28 February 2025 instead.',
  ),
  bad(
    '/?date=2023-11-31',
    '/2023-11-30/',
    '“2023-11-31” is not in the calendar, so the map shows 30 November 2023 instead.',
  ),
  bad(
    '/?date=2024-00-10',
    '/2023-12-15/?date=2024-01-10',
    '“2024-00-10” is not in the calendar, so the map shows 10 January 2024 instead.',
  ),
  bad(
    '/?date=2024-05-00',
    '/2023-12-15/?date=2024-05-01',
    '“2024-05-00” is not in the calendar, so the map shows 1 May 2024 instead.',
  ),
  bad(
    '/?date=2023-99-99',
    '/2023-12-15/?date=2023-12-31',
    '“2023-99-99” is not in the calendar, so the map shows 31 December 2023 instead.',
  ),
  bad(
    '/?date=2024-02-30T07:30',
    '/2023-12-15/?date=2024-02-29T07:30',
    '“2024-02-30T07:30” is not in the calendar, so the map shows 29 February 2024 at 07:30 instead.',
  ),
  bad(
    '/?date=2023-20-12',
    '/2023-12-15/?date=2023-12-20',
    'The date “2023-20-12” is read as 20 December 2023.',
  ),
  bad('/?date=2024-1-5', '/2023-12-15/?date=2024-01-05', 'The date “2024-1-5” is read as 5 January 2024.'),
  bad(
    '/?date=2023-1-5',
    '/2023-11-17/?date=2023-11-01',
    'The record begins on 1 November 2023, so the map shows that day instead of 5 January 2023.',
  ),
  bad('/?date=20.11.2023', '/', 'The date “20.11.2023” is read as 20 November 2023.'),
  bad('/?date=1.12.2023', '/2023-11-30/?date=2023-12-01', 'The date “1.12.2023” is read as 1 December 2023.'),
  bad('/?date=1.12.23', '/2023-11-30/?date=2023-12-01', 'The date “1.12.23” is read as 1 December 2023.'),
  bad('/?date=3/4/2024', '/2023-12-15/?date=2024-04-03', 'The date “3/4/2024” is read as 3 April 2024.'),
  bad(
    '/?date=12/30/2023',
    '/2023-12-15/?date=2023-12-30',
    'The date “12/30/2023” is read as 30 December 2023.',
  ),
  bad('/?date=20231215', '/2023-12-15/', 'The date “20231215” is read as 15 December 2023.'),
  bad('/?date=2023/12/15', '/2023-12-15/', 'The date “2023/12/15” is read as 15 December 2023.'),
  bad(
    '/?date=2023%E2%80%9312%E2%80%9315',
    '/2023-12-15/',
    'The date “2023–12–15” is read as 15 December 2023.',
  ),
  bad('/?date=+2023-12-15%20', '/2023-12-15/', 'The date “ 2023-12-15 ” is read as 15 December 2023.'),
  bad('/?date=2023-12', '/2023-12-15/?date=2023-12-31', 'The date “2023-12” is read as 31 December 2023.'),
  bad('/?date=2/2024', '/2023-12-15/?date=2024-02-29', 'The date “2/2024” is read as 29 February 2024.'),
  bad('/?date=2024', '/2023-12-15/?date=2024-12-31', 'The date “2024” is read as 31 December 2024.'),
  bad(
    '/?date=2030-01-01',
    '/2026-05-24/',
    'The record ends on 24 May 2026, so the map shows that day instead of 1 January 2030.',
  ),
  bad(
    '/?date=2026-05-25',
    '/2026-05-24/',
    'The record ends on 24 May 2026, so the map shows that day instead of 25 May 2026.',
  ),
  bad(
    '/?date=2026-05-25T00:00',
    '/2026-05-24/',
    'The record ends on 24 May 2026, so the map shows that day instead of 25 May 2026.',
  ),
  bad(
    '/?date=2023-10-31T23:59',
    '/2023-11-17/?date=2023-11-01',
    'The record begins on 1 November 2023, so the map shows that day instead of 31 October 2023.',
  ),
  bad(
    '/?date=1809-09-17',
    '/2023-11-17/?date=2023-11-01',
    'The record begins on 1 November 2023, so the map shows that day instead of 17 September 1809.',
  ),
  bad(
    '/?date=9999-12-31T23:59Z',
    '/2026-05-24/',
    'The record ends on 24 May 2026, so the map shows that day instead of 31 December 9999.',
  ),
  bad(
    '/?date=2030-02-31T25:00',
    '/2026-05-24/',
    'The record ends on 24 May 2026, so the map shows that day instead of 28 February 2030.',
  ),
  bad(
    '/?date=nonsense',
    '/',
    'The map cannot read “nonsense” as a date, so it shows 20 November 2023; a date is written like 2023-11-20.',
  ),
  bad(
    '/?date=12023-01-01',
    '/',
    'The map cannot read “12023-01-01” as a date, so it shows 20 November 2023; a date is written like 2023-11-20.',
  ),
  bad(
    '/?date=2023-11-201',
    '/',
    'The map cannot read “2023-11-201” as a date, so it shows 20 November 2023; a date is written like 2023-11-20.',
  ),
  bad(
    '/?date=0000-00-00',
    '/',
    'The map cannot read “0000-00-00” as a date, so it shows 20 November 2023; a date is written like 2023-11-20.',
  ),
  bad(
    '/?date=202311201',
    '/',
    'The map cannot read “202311201” as a date, so it shows 20 November 2023; a date is written like 2023-11-20.',
  ),
  bad(
    '/?date=-1',
    '/',
    'The map cannot read “-1” as a date, so it shows 20 November 2023; a date is written like 2023-11-20.',
  ),
  bad(
    '/?date=__proto__',
    '/',
    'The map cannot read “__proto__” as a date, so it shows 20 November 2023; a date is written like 2023-11-20.',
  ),
  bad(
    '/?date=%E0%A4%A',
    '/',
    'The map cannot read “%E0%A4%A” as a date, so it shows 20 November 2023; a date is written like 2023-11-20.',
  ),
  bad(
    `/?date=${long}`,
    '/',
    `The map cannot read “${'x'.repeat(40)}…” as a date, so it shows 20 November 2023; a date is written like 2023-11-20.`,
  ),
]

export const BAD_TIMES = [
  bad(
    '/?date=2023-11-20T25:00',
    '/',
    '“2023-11-20T25:00” has no valid time of day, so the map shows the end of 20 November 2023.',
  ),
  bad(
    '/?date=2023-12-14T24:00',
    '/2023-12-14/',
    '“2023-12-14T24:00” has no valid time of day, so the map shows the end of 14 December 2023.',
  ),
  bad(
    '/?date=2023-12-14T07:60',
    '/2023-12-14/',
    '“2023-12-14T07:60” has no valid time of day, so the map shows the end of 14 December 2023.',
  ),
  bad(
    '/?date=2023-12-14Tnoon',
    '/2023-12-14/',
    '“2023-12-14Tnoon” has no valid time of day, so the map shows the end of 14 December 2023.',
  ),
  bad(
    '/?date=2023-12-14%22%3E%3Cscript%3Ealert(1)%3C/script%3E',
    '/2023-12-14/',
    '“2023-12-14"><script>alert(1)</script>” has no valid time of day, so the map shows the end of 14 December 2023.',
  ),
  bad('/?date=2023-12-14T', '/2023-12-14/', 'The date “2023-12-14T” is read as 14 December 2023.'),
  bad(
    '/?date=2023-12-14t7.30',
    '/2023-12-14/?date=2023-12-14T07:30',
    'The date “2023-12-14t7.30” is read as 14 December 2023 at 07:30 in Finland.',
  ),
  bad(
    '/?date=14.12.2023+7:30',
    '/2023-12-14/?date=2023-12-14T07:30',
    'The date “14.12.2023 7:30” is read as 14 December 2023 at 07:30 in Finland.',
  ),
  bad(
    '/?date=20231214T0730',
    '/2023-12-14/?date=2023-12-14T07:30',
    'The date “20231214T0730” is read as 14 December 2023 at 07:30 in Finland.',
  ),
  bad(
    '/?date=2023-12-14T07:30:59.999',
    '/2023-12-14/?date=2023-12-14T07:30',
    'The date “2023-12-14T07:30:59.999” is read as 14 December 2023 at 07:30 in Finland.',
  ),
  bad(
    '/?date=2023-12-14T05:30:00Z',
    '/2023-12-14/?date=2023-12-14T07:30',
    'The date “2023-12-14T05:30:00Z” is read as 14 December 2023 at 07:30 in Finland.',
  ),
  bad(
    '/?date=2023-12-14T23:30Z',
    '/2023-12-14/?date=2023-12-15T01:30',
    'The date “2023-12-14T23:30Z” is read as 15 December 2023 at 01:30 in Finland.',
  ),
  bad(
    '/?date=2024-07-01T07:30%2B03:00',
    '/2023-12-15/?date=2024-07-01T07:30',
    'The date “2024-07-01T07:30+03:00” is read as 1 July 2024 at 07:30 in Finland.',
  ),
  bad(
    '/?date=2023-12-14T07:30+02:00',
    '/2023-12-14/?date=2023-12-14T07:30',
    'The date “2023-12-14T07:30 02:00” is read as 14 December 2023 at 07:30 in Finland.',
  ),
  bad(
    '/?date=2023-12-14T00:30-05:00',
    '/2023-12-14/?date=2023-12-14T07:30',
    'The date “2023-12-14T00:30-05:00” is read as 14 December 2023 at 07:30 in Finland.',
  ),
  bad(
    '/?date=2026-05-24T22:00Z',
    '/2026-05-24/',
    'The record ends on 24 May 2026, so the map shows that day instead of 25 May 2026.',
  ),
  bad(
    '/?date=2023-10-31T22:30Z',
    '/2023-11-17/?date=2023-11-01T00:30',
    'The date “2023-10-31T22:30Z” is read as 1 November 2023 at 00:30 in Finland.',
  ),
  bad(
    '/?date=2024-03-31T03:30',
    '/2023-12-15/?date=2024-03-31T04:30',
    'On 31 March 2024 clocks in Finland skipped 03:30, so the map shows 04:30.',
  ),
]

export const BAD_CROSSINGS = [
  bad('/?crossing=SALLA', '/?crossing=salla', 'The crossing “SALLA” is read as “salla”.'),
  bad('/?crossing=salla/', '/?crossing=salla', 'The crossing “salla/” is read as “salla”.'),
  bad('/?crossing=%20salla', '/?crossing=salla', 'The crossing “ salla” is read as “salla”.'),
  bad(
    '/?crossing=Raja+Jooseppi',
    '/?crossing=raja-jooseppi',
    'The crossing “Raja Jooseppi” is read as “raja-jooseppi”.',
  ),
  bad(
    '/embed/?crossing=raja_jooseppi',
    '/embed/?crossing=raja-jooseppi',
    'The crossing “raja_jooseppi” is read as “raja-jooseppi”.',
  ),
  bad(
    '/?crossing=narva&date=2023-12-01&a=1#map=5/64.00/28.00',
    '/2023-11-30/?date=2023-12-01&a=1#map=5/64.00/28.00',
    'There is no crossing “narva” on this map, so none is chosen.',
  ),
  bad('/?crossing=__proto__', '/', 'There is no crossing “__proto__” on this map, so none is chosen.'),
  bad('/?crossing=constructor', '/', 'There is no crossing “constructor” on this map, so none is chosen.'),
  bad('/?crossing=toString', '/', 'There is no crossing “toString” on this map, so none is chosen.'),
  bad('/?crossing=%', '/', 'There is no crossing “%” on this map, so none is chosen.'),
  bad('/?crossing=%E2%80%AEallas', '/', 'There is no crossing “\uFFFDallas” on this map, so none is chosen.'),
  bad(
    '/?crossing=%3Cimg src=x onerror=alert(1)%3E',
    '/',
    'There is no crossing “<img src=x onerror=alert(1)>” on this map, so none is chosen.',
  ),
]

export const BAD_TOWNS = [
  bad('/?near=Joensuu', '/?near=joensuu', 'The town “Joensuu” is read as “joensuu”.'),
  bad(
    '/?near=Saint+Petersburg.',
    '/?near=saint-petersburg',
    'The town “Saint Petersburg.” is read as “saint-petersburg”.',
  ),
  bad('/?near=Jyv%C3%A4skyl%C3%A4', '/?near=jyvaskyla', 'The town “Jyväskylä” is read as “jyvaskyla”.'),
  bad(
    '/?date=2023-12-14&amp;near=kuhmo',
    '/2023-12-14/?near=kuhmo',
    '“amp;near=kuhmo” in the address is read as “near=kuhmo”.',
  ),
  bad(
    '/?near=62.60,29.76',
    '/',
    '“62.60,29.76” is not the name of a town, so the map looks for no nearest crossing.',
  ),
  bad(
    `/?near=${long}`,
    '/',
    `“${'x'.repeat(40)}…” is not the name of a town, so the map looks for no nearest crossing.`,
  ),
  bad(
    '/?near=kuhmo&near=joensuu',
    '/?near=kuhmo',
    'The address says more than once from which town to look for the nearest crossing; the first valid value counts.',
  ),
  // On other pages it is a parameter of somebody else’s.
  bad(
    '/crossings/Salla/?near=1,2',
    '/crossings/salla/?near=1,2',
    'The path “/crossings/Salla/” is read as “/crossings/salla/”.',
  ),
]

export const BAD_LAYERS = [
  bad('/?layers=open,lakes', '/?layers=open', 'The map has no layer “lakes”, so it shows “open”.'),
  bad(
    '/?layers=lakes,towns,rail',
    '/?layers=rail',
    'The map has no layers “lakes, towns”, so it shows “rail”.',
  ),
  bad('/?layers=lakes', '/', 'The map has no layer “lakes”, so it shows all layers.'),
  bad('/?layers=none,lakes', '/?layers=none', 'The map has no layer “lakes”, so it shows no layers.'),
  bad(
    '/?layers=__proto__,constructor,toString',
    '/',
    'The map has no layers “__proto__, constructor, toString”, so it shows all layers.',
  ),
  bad(
    `/?layers=border,${long}`,
    '/?layers=border',
    `The map has no layer “${'x'.repeat(40)}…”, so it shows “border”.`,
  ),
  bad('/?layers=', '/', 'The list of layers in the address is empty, so the map shows all layers.'),
  bad('/?layers=,,', '/', 'The list of layers in the address is empty, so the map shows all layers.'),
  bad(
    '/?layers=none,open,closed',
    '/?layers=open,closed',
    'The address asks for no layers and also for some, so the map shows “open,closed”.',
  ),
  bad('/?layers=Open,CLOSED', '/?layers=open,closed', 'The layers “Open,CLOSED” are read as “open,closed”.'),
  bad(
    '/?layers=open,+closed',
    '/?layers=open,closed',
    'The layers “open, closed” are read as “open,closed”.',
  ),
  bad('/?layers=open+closed', '/?layers=open,closed', 'The layers “open closed” are read as “open,closed”.'),
  bad('/?layers=rail,rail', '/?layers=rail', 'The layers “rail,rail” are read as “rail”.'),
  bad('/?layers=fence_built', '/?layers=fence-built', 'The layers “fence_built” are read as “fence-built”.'),
  bad('/?layers=NONE', '/?layers=none', 'The layers “NONE” are read as no layers.'),
  bad('/?layers=all', '/', 'The layers “all” are read as all layers.'),
]

export const BAD_MAPS = [
  bad(
    '/#map=99/64/29',
    '/#map=9/64.0000/29.0000',
    'The map cannot zoom to 99, so it shows the nearest level, 9.',
  ),
  bad(
    '/#map=-3/64/29',
    '/#map=4/64.00/29.00',
    'The map cannot zoom to -3, so it shows the nearest level, 4.',
  ),
  bad(
    '/#map=17.1/64/29',
    '/#map=9/64.0000/29.0000',
    'The map cannot zoom to 17.1, so it shows the nearest level, 9.',
  ),
  bad('/#map=99/0/0', '/', 'The position “99/0/0” is outside this map, so it opens where it usually does.'),
  bad(
    '/#map=6/48.85/2.35',
    '/',
    'The position “6/48.85/2.35” is outside this map, so it opens where it usually does.',
  ),
  bad('/#map=a/b/c', '/', 'The map cannot read “a/b/c” as a position, so it opens where it usually does.'),
  bad('/#map=6/64', '/', 'The map cannot read “6/64” as a position, so it opens where it usually does.'),
  bad('/#map=', '/', 'The map cannot read “” as a position, so it opens where it usually does.'),
  bad(
    '/#map=1e1/64/29',
    '/',
    'The map cannot read “1e1/64/29” as a position, so it opens where it usually does.',
  ),
  bad(
    '/#map=NaN/NaN/NaN',
    '/',
    'The map cannot read “NaN/NaN/NaN” as a position, so it opens where it usually does.',
  ),
  bad(
    '/#map=6,5/64,2/29,9',
    '/#map=6.5/64.20/29.90',
    'The map position “6,5/64,2/29,9” is read as 6.5/64.20/29.90.',
  ),
  bad(
    '/#map=6.5/29.9/64.2',
    '/#map=6.5/64.20/29.90',
    'The map position “6.5/29.9/64.2” is read as 6.5/64.20/29.90.',
  ),
  bad(
    '/#map=6.5/64.2/29.9/',
    '/#map=6.5/64.20/29.90',
    'The map position “6.5/64.2/29.9/” is read as 6.5/64.20/29.90.',
  ),
  bad(
    '/?date=2023-12-01#map=%',
    '/2023-11-30/?date=2023-12-01',
    'The map cannot read “%” as a position, so it opens where it usually does.',
  ),
]

export const BAD_PATHS = [
  bad('/crossings/Salla', '/crossings/salla/', 'The path “/crossings/Salla” is read as “/crossings/salla/”.'),
  bad(
    '/FI/Crossings/SALLA/?x=1#map=5/64.00/28.00',
    '/fi/crossings/salla/?x=1#map=5/64.00/28.00',
    'The path “/FI/Crossings/SALLA/” is read as “/fi/crossings/salla/”.',
  ),
  bad('/en/about/', '/about/', 'The path “/en/about/” is read as “/about/”.'),
  bad(
    '/crossings//salla/',
    '/crossings/salla/',
    'The path “/crossings//salla/” is read as “/crossings/salla/”.',
  ),
  bad(
    '/crossings/raja_jooseppi/',
    '/crossings/raja-jooseppi/',
    'The path “/crossings/raja_jooseppi/” is read as “/crossings/raja-jooseppi/”.',
  ),
  bad(
    '/Embed/Crossings/imatra',
    '/embed/crossings/imatra/',
    'The path “/Embed/Crossings/imatra” is read as “/embed/crossings/imatra/”.',
  ),
]

export const SEVERAL_FAULTS = [
  bad(
    '/?date=2023-12-01&date=2023-12-15',
    '/2023-11-30/?date=2023-12-01',
    'The address says more than once which date to show; the first valid value counts.',
  ),
  bad(
    '/?date=never&date=2023-12-15&date=x',
    '/2023-12-15/',
    'The address says more than once which date to show; the first valid value counts.',
  ),
  bad(
    '/?date=never&date=15.12.2023',
    '/2023-12-15/',
    'The address says more than once which date to show; the first valid value counts.',
    'The date “15.12.2023” is read as 15 December 2023.',
  ),
  bad(
    '/?crossing=narva&crossing=salla&crossing=imatra',
    '/?crossing=salla',
    'The address says more than once which crossing is chosen; the first valid value counts.',
  ),
  bad(
    '/?layers=open&layers=closed',
    '/?layers=open',
    'The address says more than once which layers to show; the first valid value counts.',
  ),
  bad(
    '/crossings/Salla?x=%E4&layers=lakes&date=1.12.2023&y#map=20/64/29',
    '/crossings/salla/2023-11-30/?date=2023-12-01&x=%25E4&y#map=9/64.0000/29.0000',
    'The path “/crossings/Salla” is read as “/crossings/salla/”.',
    'The date “1.12.2023” is read as 1 December 2023.',
    'The map has no layer “lakes”, so it shows all layers.',
    'The map cannot zoom to 20, so it shows the nearest level, 9.',
  ),
]

/** Other spellings that the grammar allows, and pages that are not found: the page says nothing of the address. */
export const SILENTLY_TIDIED = [
  bad('', '/'),
  bad('/index.html', '/'),
  bad('/crossings/salla', '/crossings/salla/'),
  bad('/crossings/salla/index.html', '/crossings/salla/'),
  bad('/crossings/s%61lla/', '/crossings/salla/'),
  bad('/fi', '/fi/'),
  bad('/?date=2023-11-20', '/'),
  bad('/?date=&crossing=', '/'),
  bad('/?date=&date=2023-12-01', '/2023-11-30/?date=2023-12-01'),
  bad('/?layers=rail%2Cborder', '/?layers=border,rail'),
  bad('/?layers=rail,border,fence-built,fence-construction,fence-planned,closed,open', '/'),
  bad(
    '/?b=2&layers=none&date=2023-12-01&a=1&crossing=salla',
    '/2023-11-30/?crossing=salla&date=2023-12-01&layers=none&b=2&a=1',
  ),
  bad('/#map=6.499/64.20491/29.89999', '/#map=6.5/64.20/29.90'),
  bad('/#map=8%2F64.2%2F29.9', '/#map=8/64.200/29.900'),
  bad('/#map=13/60.9548/28.52123', '/#map=13/60.95480/28.52123'),
  bad('/#map=17/60.9548/28.52123', '/#map=17/60.954800/28.521230'),
  bad('/?', '/'),
  bad('/?&&#', '/'),
  bad('/?a=b=c&a=&=&constructor=1&__proto__=2&q=1+1', '/?a=b%3Dc&a&=&constructor=1&__proto__=2&q=1%201'),
  bad('/?utm=%', '/?utm=%25'),
  bad('/crossings/salla/?crossing=imatra', '/crossings/salla/?crossing=imatra'),
  bad('/decisions/#sm-2023-4', '/decisions/#sm-2023-4'),
  bad("/?it's=<b>", '/?it%27s=%3Cb%3E'),
  bad('/crossings/', '/crossings/'),
  bad('/crossings/narva/?date=2023-12-01', '/crossings/narva/?date=2023-12-01'),
  bad('/sv/crossings/toString/', '/sv/crossings/toString/'),
  bad('/__proto__/', '/__proto__/'),
  bad('/%E0%A4%A/', '/%E0%A4%A/'),
  bad('//evil.example/', '/evil.example/'),
  bad('/\\evil.example/', '/evil.example/'),
]

/** What mail programs, word processors and other people's programs make of a link. */
export const MANGLED_LINKS = [
  bad(
    '/?crossing=salla&amp;date=2023-12-14',
    '/2023-12-14/?crossing=salla',
    '“amp;date=2023-12-14” in the address is read as “date=2023-12-14”.',
  ),
  bad(
    '/?crossing=salla&amp;amp;date=2023-12-14&amp;ref=a',
    '/2023-12-14/?crossing=salla&amp%3Bref=a',
    '“amp;amp;date=2023-12-14” in the address is read as “date=2023-12-14”.',
  ),
  bad(
    '/?crossing=salla&#038;date=2023-12-14',
    '/2023-12-14/?crossing=salla',
    '“#038;date=2023-12-14” in the address is read as “date=2023-12-14”.',
  ),
  bad(
    '/?DATE=2023-12-14&Crossing=salla',
    '/2023-12-14/?crossing=salla',
    '“DATE=2023-12-14&Crossing=salla” in the address is read as “date=2023-12-14&crossing=salla”.',
  ),
  bad(
    '/?date%3D2023-12-14',
    '/2023-12-14/',
    '“date%3D2023-12-14” in the address is read as “date=2023-12-14”.',
  ),
  bad(
    '/?crossing=salla%26date%3D2023-12-14',
    '/2023-12-14/?crossing=salla',
    '“crossing=salla%26date%3D2023-12-14” in the address is read as “crossing=salla&date=2023-12-14”.',
  ),
  bad(
    '/?date=2023%252D12%252D14',
    '/2023-12-14/',
    '“date=2023%252D12%252D14” in the address is read as “date=2023-12-14”.',
  ),
  bad(
    '/?crossing=salla?date=2023-12-14',
    '/2023-12-14/?crossing=salla',
    '“crossing=salla?date=2023-12-14” in the address is read as “crossing=salla&date=2023-12-14”.',
  ),
  bad(
    '/?crossing=salla;date=2023-12-14',
    '/2023-12-14/?crossing=salla',
    '“crossing=salla;date=2023-12-14” in the address is read as “crossing=salla&date=2023-12-14”.',
  ),
  bad(
    '/?crossing=salla%23map=6/64/29',
    '/?crossing=salla#map=6/64.00/29.00',
    '“crossing=salla%23map=6/64/29” in the address is read as “crossing=salla&#map=6/64/29”.',
  ),
  bad('/?map=6/64/29', '/#map=6/64.00/29.00', '“map=6/64/29” in the address is read as “#map=6/64/29”.'),
  bad('/#date=2023-12-14', '/2023-12-14/', '“#date=2023-12-14” in the address is read as “date=2023-12-14”.'),
  bad(
    '/#map=6/64/29?date=2023-12-14',
    '/2023-12-14/#map=6/64.00/29.00',
    '“#map=6/64/29?date=2023-12-14” in the address is read as “#map=6/64/29&date=2023-12-14”.',
  ),
  bad(
    '/#content?date=2023-12-14',
    '/2023-12-14/#content',
    '“#content?date=2023-12-14” in the address is read as “date=2023-12-14”.',
  ),
  bad(
    '/#map%3D6%2F64%2F29%26date=2023-12-14',
    '/2023-12-14/#map=6/64.00/29.00',
    '“#map%3D6%2F64%2F29%26date=2023-12-14” in the address is read as “#map=6/64/29&date=2023-12-14”.',
  ),
  bad(
    '/%3Fdate=2023-12-14',
    '/2023-12-14/',
    '“%3Fdate=2023-12-14” in the address is read as “?date=2023-12-14”.',
  ),
  bad(
    '/crossings/salla/%253Fdate%253D2023-12-14?ref=a',
    '/crossings/salla/2023-12-14/?ref=a',
    '“%253Fdate%253D2023-12-14” in the address is read as “?date=2023-12-14”.',
  ),
  bad(
    '/fi/%23map=6/64/29',
    '/fi/#map=6/64.00/29.00',
    '“%23map=6/64/29” in the address is read as “#map=6/64/29”.',
  ),
  bad(
    '/crossings/salla/&date=2023-12-14',
    '/crossings/salla/2023-12-14/',
    '“&date=2023-12-14” in the address is read as “?date=2023-12-14”.',
  ),
  bad('/?layer=open', '/?layers=open', '“layer=open” in the address is read as “layers=open”.'),
  bad(
    '/?dates=2023-12-14',
    '/2023-12-14/',
    '“dates=2023-12-14” in the address is read as “date=2023-12-14”.',
  ),
  bad('/?data=7&mapping=1&update=2', '/?data=7&mapping=1&update=2'),
]

/** The end of a sentence is not the end of a link. */
export const LINKS_IN_SENTENCES = [
  bad('/?crossing=salla.', '/?crossing=salla', 'The crossing “salla.” is read as “salla”.'),
  bad('/?crossing=salla%E2%80%8B', '/?crossing=salla', 'The crossing “salla\uFFFD” is read as “salla”.'),
  bad('/?crossing=%22salla%22),', '/?crossing=salla', 'The crossing “"salla"),” is read as “salla”.'),
  bad('/?date=2023-12-14).', '/2023-12-14/', 'The date “2023-12-14).” is read as 14 December 2023.'),
  bad(
    '/?date=2023-12-14T07:30!',
    '/2023-12-14/?date=2023-12-14T07:30',
    'The date “2023-12-14T07:30!” is read as 14 December 2023 at 07:30 in Finland.',
  ),
  bad('/?layers=open,rail.', '/?layers=open,rail', 'The layers “open,rail.” are read as “open,rail”.'),
  bad('/?layers=none;', '/?layers=none', 'The layers “none;” are read as no layers.'),
  bad(
    '/#map=8/66.90/29.00)',
    '/#map=8/66.900/29.000',
    'The map position “8/66.90/29.00)” is read as 8/66.900/29.000.',
  ),
  bad(
    '/crossings/salla.',
    '/crossings/salla/',
    'The path “/crossings/salla.” is read as “/crossings/salla/”.',
  ),
  bad(
    '/fi/crossings/salla/).',
    '/fi/crossings/salla/',
    'The path “/fi/crossings/salla/).” is read as “/fi/crossings/salla/”.',
  ),
  bad('/about%E2%80%9D', '/about/', 'The path “/about%E2%80%9D” is read as “/about/”.'),
]

export const DAYS_IN_THE_PATH = [
  bad('/2023-11-19/', '/2023-11-18/?date=2023-11-19'),
  bad('/2023-12-14/?date=2023-11-25', '/2023-11-24/?date=2023-11-25'),
  bad('/2023-12-14/?date=2023-12-14', '/2023-12-14/'),
  bad('/2023-12-14/?date=', '/2023-12-14/'),
  bad('/2022-01-01/?date=2023-12-14', '/2023-12-14/'),
  bad(
    '/2023-12-14/?date=soon',
    '/2023-12-14/',
    'The map cannot read “soon” as a date, so it shows 14 December 2023; a date is written like 2023-12-14.',
  ),
  bad(
    '/2023-11-31/',
    '/2023-11-30/',
    '“2023-11-31” is not in the calendar, so the map shows 30 November 2023 instead.',
  ),
  bad(
    '/crossings/salla/2022-01-01/',
    '/crossings/salla/2023-11-17/?date=2023-11-01',
    'The record begins on 1 November 2023, so the map shows that day instead of 1 January 2022.',
  ),
  bad(
    '/2023-12-14/2023-11-24/',
    '/2023-11-24/',
    'The path “/2023-12-14/2023-11-24/” is read as “/2023-11-24/”.',
  ),
  bad(
    '/2023-12-14/crossings/salla/',
    '/crossings/salla/2023-12-14/',
    'The path “/2023-12-14/crossings/salla/” is read as “/crossings/salla/2023-12-14/”.',
  ),
  bad(
    '/embed/2023-12-14/crossings/salla/',
    '/embed/2023-12-14/?crossing=salla',
    'The path “/embed/2023-12-14/crossings/salla/” is read as “/embed/crossings/salla/2023-12-14/”.',
  ),
  bad('/embed/crossings/salla/2023-12-14/', '/embed/2023-12-14/?crossing=salla'),
  bad('/embed/crossings/salla/?date=2023-12-14', '/embed/2023-12-14/?crossing=salla'),
  bad('/about/2023-12-14/', '/about/', 'The path “/about/2023-12-14/” is read as “/about/”.'),
  bad(
    '/2023-12-14%00x',
    '/2023-12-14/',
    'The path “/2023-12-14%00x” is read as “/2023-12-14%00X/”.',
    '“2023-12-14�X” has no valid time of day, so the map shows the end of 14 December 2023.',
  ),
  bad('/2023-12-14/nowhere/', '/2023-12-14/nowhere/'),
  bad('/404/', '/404/'),
]
