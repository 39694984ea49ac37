INSERT INTO ledger_head (code, title, side) VALUES
  ('101', '住房公积金存款（专户）', 'DEBIT'),
  ('121', '委托贷款', 'DEBIT'),
  ('201', '住房公积金（个人）', 'CREDIT'),
  ('202', '提取在途', 'CREDIT'),
  ('219', '暂收（未分摊）', 'CREDIT'),
  ('399', '期初结转', 'CREDIT');
