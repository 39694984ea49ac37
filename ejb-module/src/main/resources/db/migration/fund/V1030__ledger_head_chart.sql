-- The chart of 住房公积金会计核算办法 (财综字〔1999〕33号); 202 and 399 are the centre's own.
INSERT INTO ledger_head (code, title, side) VALUES
  ('101', '住房公积金存款（专户）', 'DEBIT'),
  ('102', '增值收益存款', 'DEBIT'),
  ('111', '应收利息', 'DEBIT'),
  ('119', '其他应收款', 'DEBIT'),
  ('121', '委托贷款', 'DEBIT'),
  ('122', '逾期贷款', 'DEBIT'),
  ('201', '住房公积金（个人）', 'CREDIT'),
  ('202', '提取在途', 'CREDIT'),
  ('211', '应付利息', 'CREDIT'),
  ('214', '专项应付款', 'CREDIT'),
  ('219', '其他应付款（暂收）', 'CREDIT'),
  ('301', '贷款风险准备', 'CREDIT'),
  ('311', '增值收益', 'CREDIT'),
  ('321', '增值收益分配', 'CREDIT'),
  ('399', '期初结转', 'CREDIT'),
  ('401', '业务收入', 'CREDIT'),
  ('411', '业务支出', 'DEBIT')
  ON DUPLICATE KEY UPDATE title = VALUES(title), side = VALUES(side);
