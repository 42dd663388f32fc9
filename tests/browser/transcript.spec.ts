import { expect, test } from './site.ts'

test('what a screen reader is given on home: headline, map from north to south, table', async ({
  page,
  reader,
}) => {
  await reader.opensLive('/')
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading /20 November 2023. four of eight crossings closed. Latest record. all eight crossings closed/ [level=1]
    - link /Shown on the map The article’s day 20 Nov 2023 Four of eight closed/
    - link /Show on the map Latest record since 15 Dec 2023 All eight closed/
    - group "The moment shown":
      - link "Previous decision"
      - textbox "Date"
      - link "Next decision"
      - button "Play"
  `)
  await expect(reader.map).toMatchAriaSnapshot(`
    - region "Map of the border":
      - group /Map of the border\\. Arrow keys/:
        - button "Raja-Jooseppi – Лотта, open"
        - button "Salla – Салла, open, applications accepted"
        - button "Kuusamo – Суоперя, open"
        - button "Vartius – Люття, open, applications accepted"
        - button "Niirala – Вяртсиля, closed"
        - button "Imatra – Светогорск, closed"
        - button "Nuijamaa – Брусничное, closed"
        - button "Vaalimaa – Торфяновка, closed"
      - figure "South-east, enlarged":
        - link "Imatra – Светогорск, closed"
        - link "Nuijamaa – Брусничное, closed"
        - link "Vaalimaa – Торфяновка, closed"
      - button "Zoom in"
      - button "Zoom out"
  `)
  await expect(reader.matrix).toMatchAriaSnapshot(`
    - table "Open crossings, period by period":
      - rowgroup:
        - row:
          - rowheader /Salla/
          - cell /open/
  `)
})

test('what a screen reader is told when a date is stepped to and a crossing chosen, once each', async ({
  page,
  reader,
}) => {
  await reader.opensLive('/')
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    const listener = new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest('[role=status]')
        const text = region?.textContent.trim()
        if (text) heard.push(text)
      }
    })
    listener.observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  const heard = () => page.evaluate(() => Object.getOwnPropertyDescriptor(window, 'heard')?.value)
  await reader.stepsToDecision('Next')
  await expect.poll(heard).toEqual(['24 November 2023: seven of eight crossings closed'])
  await reader.choosesRow('Salla')
  await reader.seesPopup('Salla – Салла')
  await expect.poll(heard).toEqual(['24 November 2023: seven of eight crossings closed', 'Salla, closed'])
  await expect(reader.popup).toMatchAriaSnapshot(`
    - dialog "Salla – Салла":
      - button "Close"
      - heading "Salla – Салла" [level=2]
      - link "Open page"
      - button "Copy link"
  `)
})

test('what a screen reader is given on the page of a crossing', async ({ page, reader }) => {
  await reader.opensReady('/crossings/salla/')
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Salla – Салла" [level=1]
    - link /Shown on the map The article’s day 20 Nov 2023 Open/
    - link /Show on the map Latest record since 24 Nov 2023, 00:00 Closed/
    - group "The moment shown"
    - region "Map of the border"
    - heading "How to cite this page" [level=2]
  `)
})
