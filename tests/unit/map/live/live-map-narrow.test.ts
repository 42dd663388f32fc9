import { provesNothingTouches } from './nothing-touches.ts'
import { WINDOWS } from './windows.ts'

provesNothingTouches(WINDOWS.filter(({ window: [width] }) => width < 1024))
