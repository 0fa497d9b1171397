import '@kanskracht/elements/neighbourhood-comparison.js';
import { Component, signal } from '@angular/core';
import type { Choice } from '@kanskracht/elements';
import { KansNeighbourhoodComparisonDirective } from '@kanskracht/elements/angular';
import { type ReadableTable, readTable } from '@kanskracht/tables';

@Component({
  selector: 'app-root',
  imports: [KansNeighbourhoodComparisonDirective],
  templateUrl: './app.html',
})
export class App {
  readonly table = signal<ReadableTable | undefined>(undefined);
  readonly chosen = signal<Choice>({});
  readonly view = signal<'dots' | 'table'>('dots');
  readonly isShown = signal(true);

  constructor() {
    fetch('brukske.csv')
      .then((response) => response.text())
      .then((text) => readTable(text, { name: 'observations' }))
      .then((table) => this.table.set(table));
  }
}
