'use strict';
// Five minutes before the session would end for idleness, says so and offers to go on. Without this script the session ends
// just the same, and signing in leads back to the page.
(function () {
  var me = document.currentScript;
  if (!me) { return; }
  var idle = Number(me.getAttribute('data-idle')) * 1000;
  var before = Math.min(300000, idle / 2);
  var box = null;
  var timer = null;
  var end = null;

  function close() {
    if (box) { box.parentNode.removeChild(box); box = null; }
  }

  function show(text, withButton) {
    close();
    box = document.createElement('div');
    box.className = 'note n-warn session-note noprint';
    box.id = 'session-note';
    box.setAttribute('role', 'alertdialog');
    box.setAttribute('aria-label', me.getAttribute('data-name'));
    box.setAttribute('aria-describedby', 'session-text');
    var p = document.createElement('p');
    p.id = 'session-text';
    p.textContent = text;
    box.appendChild(p);
    if (withButton) {
      var button = document.createElement('button');
      button.type = 'button';
      button.className = 'btn';
      button.textContent = me.getAttribute('data-button');
      button.addEventListener('click', goOn);
      box.appendChild(button);
      document.body.insertBefore(box, document.body.firstChild);
      button.focus();
    } else {
      var link = document.createElement('a');
      link.className = 'btn';
      link.href = window.location.href;
      link.textContent = me.getAttribute('data-again');
      box.appendChild(link);
      document.body.insertBefore(box, document.body.firstChild);
    }
  }

  function goOn() {
    fetch(me.getAttribute('data-url'), {
      method: 'POST', credentials: 'same-origin', headers: {'X-CSRF-Token': me.getAttribute('data-token')}
    }).then(function (answer) {
      if (answer.status === 204) { close(); start(); tell(); } else { gone(); }
    }).catch(function () { /* no network just now: the note and its button stay */ });
  }

  function gone() { show(me.getAttribute('data-gone'), false); }

  function start() {
    clearTimeout(timer);
    clearTimeout(end);
    timer = setTimeout(function () { show(me.getAttribute('data-text'), true); }, idle - before);
    end = setTimeout(gone, idle);
  }

  // Another tab of this browser was used: the session is younger than this page.
  var channel = 'BroadcastChannel' in window ? new BroadcastChannel('hall-session') : null;
  function tell() { if (channel) { channel.postMessage('used'); } }
  if (channel && idle > 0) { channel.onmessage = function () { close(); start(); }; }

  if (idle > 0) { start(); tell(); }
})();
