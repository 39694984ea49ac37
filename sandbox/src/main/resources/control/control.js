"use strict";
const api = async (method, path, body) => {
  const answer = await fetch("/control/api/" + path, {
    method,
    headers: { "Content-Type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const value = await answer.json();
  if (value && value.error) throw new Error(value.error);
  return value;
};
const by = (id) => document.getElementById(id);
const say = (text) => { by("said").textContent = text; };
const guarded = (work) => async () => {
  try { await work(); } catch (e) { say("没有成功：" + e.message); }
};
const element = (tag, properties, ...children) => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
};

const showClock = (clock) => {
  const s = clock.offsetSeconds;
  by("now").textContent = clock.now.replace("T", " ");
  by("offset").textContent = Math.floor(s / 86400) + " 天 " + Math.floor((s % 86400) / 3600) + " 小时";
};

const row = (operation, modes) => {
  const field = (name, type, value) =>
    element("input", { type, value, name, ariaLabel: operation.label + " " + name, min: 0 });
  const mode = element("select", { ariaLabel: operation.label + " 故障" },
    ...modes.map((m) => element("option", { value: m.name }, m.label)));
  const delay = field("延迟", "number", 0), code = field("错误码", "text", ""),
    seconds = field("秒数", "number", 0), count = field("次数", "number", 0);
  const now = element("td", {}, "");
  const show = (planned) => { now.textContent = modes.find((m) => m.name === planned.mode).label
    + (planned.count ? " × " + planned.count : "") + (planned.delayMillis ? " " + planned.delayMillis + "毫秒" : ""); };
  const apply = element("button", { type: "button", onclick: guarded(async () => {
    show(await api("PUT", "failures/" + operation.name, { mode: mode.value, delayMillis: +delay.value, code: code.value,
      seconds: +seconds.value, count: +count.value }));
    say(operation.label + "：已安排“" + mode.selectedOptions[0].textContent + "”。");
  }) }, "安排");
  show(operation.planned);
  return element("tr", {}, element("th", { scope: "row" }, operation.name + " " + operation.label), now,
    ...[mode, delay, code, seconds, count, apply].map((x) => element("td", {}, x)));
};

const showOperations = async () => {
  const { operations, modes } = await api("GET", "operations");
  by("operations").replaceChildren(...operations.map((o) => row(o, modes)));
};

const showContracts = async () => {
  const rows = await api("GET", "contracts");
  const chosen = by("contract").value;
  by("contract").replaceChildren(...rows.map((c) =>
    element("option", { value: c.number }, c.number + " " + c.state + " 已付 " + c.paid)));
  if (chosen) by("contract").value = chosen;
};

const showBook = async () => {
  const rows = await api("GET", by("book").value);
  const names = rows.length ? Object.keys(rows[0]) : [];
  const cell = (text) => element("td", {}, text && text.length > 60 ? element("pre", { tabIndex: 0 }, text) : String(text ?? ""));
  by("rows").replaceChildren(
    element("thead", {}, element("tr", {}, ...names.map((n) => element("th", { scope: "col" }, n)))),
    element("tbody", {}, ...rows.map((r) => element("tr", {}, ...names.map((n) => cell(r[n]))))));
  if (!rows.length) say("这本账册是空的。");
};

document.querySelectorAll("[data-advance]").forEach((button) => {
  button.onclick = guarded(async () => {
    showClock(await api("POST", "clock", { advanceSeconds: +button.dataset.advance }));
    say("时钟已" + button.textContent + "。");
  });
});
by("heal").onclick = guarded(async () => { await api("DELETE", "failures"); await showOperations(); say("全部恢复正常。"); });
by("contract-change").onclick = guarded(async () => {
  const change = {};
  if (by("contract-state").value) change.state = by("contract-state").value;
  if (by("contract-day").value) change.changedOn = by("contract-day").value;
  if (by("contract-paid").value.trim()) change.paid = by("contract-paid").value.trim();
  await api("PUT", "contracts/" + by("contract").value, change);
  await showContracts();
  await showBook();
  say("合同 " + by("contract").value + " 已改变。");
});
const showLines = async () => { by("book").value = "lines"; await showBook(); };
by("arrive").onclick = guarded(async () => {
  const { serial, balance, hallSaid } = await api("POST", "arrivals", { amount: by("arrival").value.trim(),
    payerName: by("payer").value, payerAccount: by("payer-account").value, remark: by("remark").value });
  await showLines();
  say("已入账，流水号 " + serial + "，专户余额 " + balance + "；" + (hallSaid ? "通知：" + hallSaid : "大厅已收到通知") + "。");
});
by("leave").onclick = guarded(async () => {
  const { balance } = await api("POST", "departures", { amount: by("arrival").value.trim() });
  await showLines();
  say("已划出，专户余额 " + balance + "。");
});
by("notices").onclick = guarded(async () => {
  const { sent, taken, left } = await api("POST", "notices", {});
  say("重发 " + sent + " 条，大厅收下 " + taken + " 条，还有 " + left + " 条未答复。");
});
by("ping").onclick = guarded(async () => {
  const { partner, time } = await api("POST", "ping");
  say("大厅在线，认出 " + partner + "，时间 " + time + "。");
});
by("pull").onclick = guarded(async () => {
  const { received, fresh } = await api("POST", "pull", {});
  by("book").value = "progress";
  await showBook();
  say("收到 " + received + " 条，其中新的 " + fresh + " 条。");
});
by("refresh").onclick = guarded(showBook);
by("book").onchange = guarded(showBook);
by("reset").onclick = guarded(async () => {
  if (!by("sure").checked) { say("请先勾选“我确定要清空”。"); return; }
  await api("POST", "reset");
  by("sure").checked = false;
  await showOperations();
  await showContracts();
  await showBook();
  say("已清空并重新载入。");
});
guarded(async () => { showClock(await api("GET", "clock")); await showOperations(); await showContracts(); await showBook(); say(""); })();
