import { serve } from '../../src/publish/serve/serve.ts'
import { servesProperly } from './serves-properly.ts'

servesProperly('the local server', (site) => serve({ ...site, port: 0 }), false)
