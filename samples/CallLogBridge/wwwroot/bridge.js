// Calls as they arrive: the server sends the line of each call that changed. After a break the browser says which was the last one, and gets what it missed.
(function () {
  'use strict';

  const rows = document.querySelector('#calls');
  if (!rows) {
    return;
  }

  const status = document.querySelector('#live');
  const events = new EventSource('/events?after=' + rows.dataset.after);
  events.addEventListener('open', () => { status.textContent = 'Live'; });
  events.addEventListener('error', () => { status.textContent = 'The connection is broken; trying again.'; });
  events.addEventListener('call', (event) => {
    const table = document.createElement('tbody');
    table.innerHTML = event.data;
    const row = table.querySelector('tr');
    const old = document.getElementById(row.id);
    row.classList.add('new');
    if (old) {
      old.replaceWith(row);
    } else if (fits(row)) {
      rows.prepend(row);
    }
  });

  // What is filtered away stays away.
  function fits(row) {
    return (!rows.dataset.state || rows.dataset.state === row.dataset.state) && (!rows.dataset.source || rows.dataset.source === row.dataset.source) && rows.dataset.search !== 'true';
  }
})();
