export const late =
  'Reglagen har inte laddats. Allt annat går att läsa och länkarna fungerar; ladda om sidan för att försöka igen.'
