INSERT INTO policy_parameter (id, name, value, unit, valid_from, valid_to, legal_basis, published_at) VALUES
  (1202, 'supervision.warningShare', '0.20', 'RATE', '2016-01-01', NULL,
   '示例参数：效能监察办法；环节时限剩余不多于多大比例时向岗位发预警由中心规定', '2016-01-01 00:00:00.000'),
  (1203, 'supervision.warningOfficeHours', '4', 'HOUR', '2016-01-01', NULL,
   '示例参数：效能监察办法；环节时限剩余不多于几个工作小时时向岗位发预警由中心规定', '2016-01-01 00:00:00.000');
