'use strict';
// Keys for officers' pages: each clicks what the mouse could click as well (data-key), none fires inside an input, and all can be
// switched off, which this browser remembers. Also turns and enlarges vouchers; without script they open as pages of their own.
(function () {
  var OFF = 'hall.keys.off';
  var help = document.getElementById('keys');
  var off = false;
  try { off = window.localStorage.getItem(OFF) === '1'; } catch (none) { /* no memory: keys are on */ }

  function typing(target) {
    return target.closest && target.closest('input, textarea, select, [contenteditable]') !== null;
  }

  // The list: one row is current.
  var rows = document.querySelectorAll('#lines tbody tr');
  var current = -1;
  function move(by) {
    if (rows.length === 0) { return; }
    if (current >= 0) { rows[current].classList.remove('sel'); rows[current].removeAttribute('aria-current'); }
    current = Math.max(0, Math.min(rows.length - 1, current + by));
    rows[current].classList.add('sel');
    rows[current].setAttribute('aria-current', 'true');
    rows[current].querySelector('a').focus();
  }
  function open() { if (current < 0) { move(1); } if (current >= 0) { rows[current].querySelector('a').click(); } }
  var ofList = { j: function () { move(1); }, k: function () { move(-1); }, o: open };
  document.querySelectorAll('button[data-key]').forEach(function (button) {
    button.hidden = false;
    var act = ofList[button.getAttribute('data-key')];
    if (act) { button.addEventListener('click', act); }
  });

  function press(key) {
    if (key === '?') { help.open = !help.open; help.querySelector('summary').focus(); return true; }
    var search = document.getElementById('q');
    if (key === '/' && search) { search.focus(); return true; }
    var control = document.querySelector('[data-key="' + key + '"]');
    if (!control) { return false; }
    control.click();
    var choice = control.getAttribute('for');
    if (choice) { document.getElementById(choice).focus(); }
    return true;
  }

  if (help) {
    help.hidden = false;
    var button = document.getElementById('keys-switch');
    var tell = function () { button.textContent = button.getAttribute(off ? 'data-on' : 'data-off'); };
    tell();
    button.addEventListener('click', function () {
      off = !off;
      try { window.localStorage.setItem(OFF, off ? '1' : '0'); } catch (none) { /* for this page only */ }
      tell();
    });
    document.addEventListener('keydown', function (event) {
      if (off || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) { return; }
      var key = event.key.toLowerCase();
      if (['j', 'k', 'o', 'a', 'r', '/', '?'].indexOf(key) >= 0 && press(key)) { event.preventDefault(); }
    });
  }

  // Vouchers: larger, smaller, turned.
  document.querySelectorAll('[data-viewer]').forEach(function (viewer) {
    var picture = viewer.querySelector('img');
    if (!picture) { return; }
    var zoom = 0, turn = 0;
    viewer.querySelectorAll('button[data-do]').forEach(function (button) {
      button.hidden = false;
      button.addEventListener('click', function () {
        var what = button.getAttribute('data-do');
        if (what === 'turn') { turn = (turn + 1) % 4; } else { zoom = Math.max(0, Math.min(4, zoom + (what === 'in' ? 1 : -1))); }
        picture.className = 'zoom-' + zoom + ' turn-' + turn;
      });
    });
  });
})();
