import '@kanskracht/elements/neighbourhood-comparison.js';
import type { Choice } from '@kanskracht/elements';
import type {} from '@kanskracht/elements/react';
import { type ReadableTable, readTable } from '@kanskracht/tables';
import { useEffect, useState } from 'react';

export function App() {
  const [table, setTable] = useState<ReadableTable>();
  const [chosen, setChosen] = useState<Choice>({});
  const [view, setView] = useState<'dots' | 'table'>('dots');
  const [isShown, setIsShown] = useState(true);

  useEffect(() => {
    fetch('brukske.csv')
      .then((response) => response.text())
      .then((text) => readTable(text, { name: 'observations' }))
      .then(setTable);
  }, []);

  return (
    <main>
      <h1>Wijken naast elkaar</h1>
      <button type="button" onClick={() => setView(view === 'dots' ? 'table' : 'dots')}>
        {view === 'dots' ? 'Als tabel' : 'Als figuur'}
      </button>
      <button type="button" onClick={() => setIsShown(!isShown)}>
        {isShown ? 'Verberg de figuren' : 'Toon de figuren'}
      </button>
      <p>
        Gekozen: <output>{chosen.region ?? 'niets'}</output>
      </p>
      {isShown && table && (
        <>
          <kans-neighbourhood-comparison
            table={table}
            indicator="good_health"
            view={view}
            headingLevel={2}
            onkans-select={({ detail }) => setChosen(detail)}
          />
          <kans-neighbourhood-comparison table={table} indicator="lonely" region={chosen.region} headingLevel={2} />
        </>
      )}
    </main>
  );
}
